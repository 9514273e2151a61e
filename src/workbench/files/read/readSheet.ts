import { contains } from '../../model/areas';
import type { Area, Format, Row, SheetFilter, SheetState, TableState } from '../../model/book';
import { parseAddress } from '../../model/objects/addresses';
import { child } from '../package/xmlTree';
import type { Parts } from '../package/zipParts';
import type { FileSheet } from '../spreadsheetLibrary';
import type { DayOf } from './dates1904';
import type { FormatOf } from './formatMemory';
import type { ReadColour } from './readColour';
import { readColumns } from './readColumns';
import { readConditionalFormats } from './readConditionalFormats';
import { isUnread, readCriteria } from './readFilter';
import { readRows } from './readRows';
import { readSheetProperties } from './readSheetProperties';
import { readTables } from './readTables';
import { readValidations } from './readValidations';
import { readVerbatimLinks } from './readVerbatimLinks';
import type { SheetSource } from './sheetSource';

/** What the sheets of one workbook share while they are read. */
export interface Reading {
  readonly parts: Parts;
  readonly formatOf: FormatOf;
  readonly dayOf: DayOf;
  readonly readColour: ReadColour;
  readonly freshId: (kind: string) => string;
}

/** @param columnFormats by the number of a style */
export function readSheet(
  source: SheetSource,
  file: FileSheet,
  columnFormats: ReadonlyMap<string, Format>,
  { parts, formatOf, dayOf, readColour, freshId }: Reading,
): SheetState {
  const { root } = source.text;
  const rows = readRows(file, formatOf, dayOf);
  readVerbatimLinks(rows, source);
  const readOnes = readTables(parts, source.relationships, () => freshId('table'));
  const tables = readOnes.map(({ table }) => table);
  const filter = readSheetFilter(source);
  const used = rows.reduce(
    (most, row) => Math.max(most, row?.cells.length ?? 0, row?.formats.length ?? 0),
    0,
  );
  const unread = readOnes.flatMap(({ table, isFilterUnread }) => (isFilterUnread ? [table.area] : []));
  const isUnreadHere = filter !== null && isUnread(child(root, 'autoFilter'));
  setLines(rows, source, filteredBodies(tables, filter), isUnreadHere ? [...unread, filter.area] : unread);
  return {
    id: freshId('sheet'),
    name: source.name,
    visibility: file.veryHidden ? 'VeryHidden' : file.hidden ? 'Hidden' : 'Visible',
    rows: Array.from(rows),
    columns: readColumns(root, used, columnFormats),
    merges: (file.merges ?? []).map(({ startRow: row, startCol: column, endRow, endCol }) => {
      return { row, column, rows: endRow - row + 1, columns: endCol - column + 1 };
    }),
    tables,
    filter,
    conditionalFormats: readConditionalFormats(file.conditionalRules ?? [], readColour, () =>
      freshId('conditionalFormat'),
    ),
    validations: readValidations(root),
    frozen: { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 },
    protected: file.protection?.sheet === true,
    properties: readSheetProperties(file, root, readColour),
    // hucre counts the row above the break, the model the one below.
    horizontalBreaks: (file.rowBreaks ?? []).map((row) => row + 1),
  };
}

function readSheetFilter({ text }: SheetSource): SheetFilter | null {
  const node = child(text.root, 'autoFilter');
  const area = parseAddress(node?.attributes['ref'] ?? '');
  return node === undefined || area === null ? null : { area, criteria: readCriteria(node) };
}

/** In points: of a row that nobody set, which follows from its font. */
const USUAL_HEIGHT = 15;

/**
 * A row that is hidden inside of a filter that drops rows is hidden by it; where nobody knows any more why a filter dropped
 * it, it comes into view.
 *
 * @param unread areas of filters of which nothing could be read
 */
function setLines(
  rows: (Row | undefined)[],
  { text }: SheetSource,
  bodies: readonly Area[],
  unread: readonly Area[],
): void {
  for (const { row, height, isChosen, isHidden } of text.lines) {
    const line = (rows[row] ??= { cells: [], formats: [] });
    if (height !== null && (isChosen || height !== USUAL_HEIGHT)) line.height = height;
    const isIn = (areas: readonly Area[]): boolean => areas.some((area) => contains(area, row, area.column));
    const isFiltered = isIn(bodies);
    if (isHidden && (isFiltered || !isIn(unread))) line.hidden = isFiltered ? 'filter' : 'user';
  }
}

/** The rows that filters with criteria hide and show. */
function filteredBodies(tables: readonly TableState[], filter: SheetFilter | null): readonly Area[] {
  const ofTables = tables.map(({ area, criteria, showTotals }) => ({
    area,
    criteria,
    totals: showTotals ? 1 : 0,
  }));
  return [...ofTables, ...(filter === null ? [] : [{ ...filter, totals: 0 }])]
    .filter(({ criteria }) => Object.keys(criteria).length > 0)
    .map(({ area, totals }) => ({ ...area, row: area.row + 1, rows: area.rows - 1 - totals }));
}
