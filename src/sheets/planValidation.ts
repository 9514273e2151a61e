import type { CellContent } from '../workbook/cellValue';
import type { Block, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { fold } from '../core/fold';
import { isBlank } from './cellText';
import type { TablePlace } from './findMethodTables';
import { METHOD_HEADERS, findMethodTables } from './findMethodTables';
import type { Grid } from './grid';
import { cellAt, foldedAt, gridOf } from './grid';
import { methodCells } from './methodCells';
import type { MethodRecord } from './methodRecord';
import { METHOD_SETTINGS } from './names';
import { readMethod } from './readMethod';
import { sheetWithPlan } from './sheetWithPlan';
import { INPUT_HEADER_STYLE, INPUT_STYLE } from './theme';

type Setting = readonly [name: string, value: CellContent];

/**
 * Writes on the sheet `Méthode` who validated the method, when, and its fingerprint, and no other cell: whoever laid the
 * sheet out keeps it as it is. Settings that are not there yet take the next free lines of their table; without that table
 * one is made below all that stands.
 *
 * @param sheet a sheet `Méthode` that can be read
 * @param validated what the sheet must say afterwards: the method that it says already, and who answers for it
 * @returns null where the cells that it takes are not free
 */
export function planValidation(sheet: SheetSnapshot, validated: MethodRecord): SheetPlan | null {
  const grid = gridOf(sheet);
  const tables = findMethodTables(grid);
  if ('problem' in tables) return null;
  const isOurs = methodCells(sheet, validated).isOurs;
  const written = tables.settings
    ? settingsIn(grid, tables.settings, settingsOf(validated), isOurs)
    : newTable(grid.length + 1, tables.criteria.firstColumn, settingsOf(validated));
  if (written === null) return null;
  const plan = { sheet: sheet.name, asRead: grid, ...written };
  const after = readMethod(sheetWithPlan(sheet, plan));
  // Whatever stands around our cells must not have become a part of the method.
  const isRead =
    after.ok && JSON.stringify(after.value) === JSON.stringify({ ...validated, source: 'sheet' });
  return isRead ? plan : null;
}

function settingsOf({ validatedOn, validatedBy, validatedFingerprint }: MethodRecord): readonly Setting[] {
  return [
    [METHOD_SETTINGS.validatedOn, validatedOn || null],
    [METHOD_SETTINGS.validatedBy, validatedBy || null],
    [METHOD_SETTINGS.fingerprint, validatedFingerprint || null],
  ];
}

type Written = Pick<SheetPlan, 'blocks' | 'styles'>;

function settingsIn(
  grid: Grid,
  place: TablePlace,
  settings: readonly Setting[],
  isOurs: boolean,
): Written | null {
  const name = place.firstColumn;
  const value = place.headers.get(fold(METHOD_HEADERS.value))?.[0] ?? name + 1;
  const free = freeRows(grid, place, value);
  const blocks: Block[] = [];
  const styles: StyledArea[] = [];
  for (const [setting, content] of settings) {
    const row = rowOf(grid, place, setting);
    if (row !== null) blocks.push(cell(row, value, content));
    else if (content !== null) {
      const next = free.next();
      if (next.done === true) return null;
      blocks.push(cell(next.value, name, setting), cell(next.value, value, content));
      if (isOurs)
        styles.push({ area: { row: next.value, column: name, rows: 1, columns: 2 }, style: INPUT_STYLE });
    }
  }
  return { blocks, styles };
}

function rowOf(grid: Grid, { headerRow, endRow, firstColumn }: TablePlace, setting: string): number | null {
  for (let row = headerRow + 1; row < endRow; row++) {
    if (foldedAt(grid, row, firstColumn) === fold(setting)) return row;
  }
  return null;
}

/** Lines below the header that nobody fills in, above the next table if there is one. */
function* freeRows(
  grid: Grid,
  { headerRow, endRow, firstColumn }: TablePlace,
  value: number,
): Generator<number, void> {
  // A table that ends where the sheet does has all the room that it wants.
  const end = endRow < grid.length ? endRow : Infinity;
  for (let row = headerRow + 1; row < end; row++) {
    if (isBlank(cellAt(grid, row, firstColumn)) && isBlank(cellAt(grid, row, value))) yield row;
  }
}

function newTable(row: number, column: number, settings: readonly Setting[]): Written {
  const values = [[METHOD_HEADERS.setting, METHOD_HEADERS.value], ...settings];
  const area = { row, column, rows: values.length, columns: 2 };
  return {
    blocks: [{ area, values }],
    styles: [
      { area: { ...area, rows: 1 }, style: INPUT_HEADER_STYLE },
      { area: { ...area, row: row + 1, rows: settings.length }, style: INPUT_STYLE },
    ],
  };
}

function cell(row: number, column: number, content: CellContent): Block {
  return { area: { row, column, rows: 1, columns: 1 }, values: [[content]] };
}
