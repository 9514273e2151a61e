import type { SheetState } from '../../model/book';
import { isRecord } from '../../model/objects/arguments';
import { protectionOf } from '../convert/protectionOptions';
import type { SheetToWrite } from '../spreadsheetLibrary';
import type { StyledRow } from './sheetPatch';
import { writeCells } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import type { StyleOf } from './writeFormat';
import { writeColour } from './writeFormat';
import { pageSetupToWrite } from './writePageLayout';
import { writeTables } from './writeTables';

export interface WrittenSheet {
  readonly sheet: SheetToWrite;
  readonly styled: StyledRow | null;
}

/** A sheet as hucre takes it; what it does not take is put in by `patchSheet`. */
export function writeSheet(state: SheetState, styleOf: StyleOf): WrittenSheet {
  const { name, visibility, merges, frozen, properties } = state;
  const cells = writeCells(state, styleOf);
  const styled = addStyledRow(cells, state, styleOf);
  const tab = writeColour(properties['tabColor']);
  const sheet: SheetToWrite = {
    name,
    ...cells,
    merges: merges.map(({ row, column, rows, columns }) => {
      return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
    }),
    conditionalRules: writeConditionalFormats(state.conditionalFormats),
    tables: writeTables(state),
    rowBreaks: state.horizontalBreaks.map((row) => row - 1),
    pageSetup: pageSetupToWrite(properties),
    view: {
      showGridLines: properties['showGridlines'] !== false,
      showRowColHeaders: properties['showHeadings'] !== false,
      ...(tab && { tabColor: tab }),
    },
    ...(frozen.rows + frozen.columns > 0 && { freezePane: { ...frozen } }),
    ...(visibility === 'Hidden' && { hidden: true }),
    ...(visibility === 'VeryHidden' && { veryHidden: true }),
    ...(state.protected && { protection: writeProtection(properties) }),
  };
  return { sheet, styled };
}

function writeProtection(properties: SheetState['properties']): NonNullable<SheetToWrite['protection']> {
  const [options, password] = [properties['protection/options'], properties['protection/password']];
  return protectionOf(isRecord(options) ? options : {}, typeof password === 'string' ? password : '');
}

/** One cell for each column that has a format, in a row that is taken off again. */
function addStyledRow(
  { rows, cells }: ReturnType<typeof writeCells>,
  { columns }: SheetState,
  styleOf: StyleOf,
): StyledRow | null {
  const styled = columns.flatMap((column, at) => {
    const style = styleOf(column?.format);
    return style === undefined ? [] : [{ at, style }];
  });
  if (styled.length === 0) return null;
  const row = rows.length;
  for (const { at, style } of styled) cells.set(`${String(row)},${String(at)}`, { style });
  return { row, columns: styled.map(({ at }) => at) };
}
