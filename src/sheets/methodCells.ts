import { fold } from '../core/fold';
import type { Area } from '../workbook/area';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellText, isBlank } from './cellText';
import { columnNamed } from './columnHeaders';
import { findCriteriaColumns } from './findCriteriaColumns';
import type { MethodTables, TablePlace } from './findMethodTables';
import { METHOD_HEADERS, findMethodTables } from './findMethodTables';
import type { Grid } from './grid';
import { cellAt, foldedAt, gridOf } from './grid';
import type { MethodRecord } from './methodRecord';
import { METHOD_SETTINGS } from './names';
import type { Place } from './place';
import { cellArea } from './place';
import { FREE_LINES, METHOD_COLUMNS, TEXT_COLUMNS, isSpelled } from './planMethodPlaces';
import { CONFIGURED_CHOICES_HEADER, offeredIn } from './configuredChoicesBlock';
import { CHOICES_HEADER } from './planMethodTables';
import { methodSentences, methodTitles } from './planMethodTexts';

/** What of the sheet `Méthode` says the method. Empty cells are left out. */
export interface MethodCells {
  /** Whether the sheet is laid out as we do it: what says the method is then ours to write again. */
  readonly isOurs: boolean;
  readonly cells: readonly Place[];
  /** Where we gave cells a look, a drop-down or merged them; none where the layout is not ours. */
  readonly areas: readonly Area[];
}

const NONE: MethodCells = { isOurs: false, cells: [], areas: [] };

/** Finds the cells that say the method; none where its tables cannot be told. */
export function methodCells(sheet: SheetSnapshot, record: MethodRecord | null): MethodCells {
  const grid = gridOf(sheet);
  const tables = findMethodTables(grid);
  if ('problem' in tables) return NONE;
  const criteria = criteriaCells(grid, tables.criteria, record);
  const told = [...criteria, ...configurationCells(grid, tables, record), ...settingCells(grid, tables)];
  const isOurs = isOurLayout(grid, tables.criteria, record);
  if (!isOurs) return { isOurs, cells: told.filter(isFilled(grid)), areas: [] };
  const lines = endOf(criteria) - tables.criteria.headerRow;
  const choices = choiceCells(grid, tables.criteria.headerRow, lines);
  const cells = [...told, ...saidCells(grid, record), ...choices].filter(isFilled(grid));
  const configured = configuredChoiceCells(grid, tables.settings, record);
  const lists = record !== null && isSpelled(record.method) ? METHOD_COLUMNS.spellings + 1 : TEXT_COLUMNS;
  const columns = Math.max(lists, 1 + (record?.method.criteria.length ?? 0));
  return {
    isOurs,
    cells: [...cells, ...configured],
    areas: [
      { row: 0, column: 0, rows: endOf(cells) + FREE_LINES, columns },
      { row: tables.criteria.headerRow, column: METHOD_COLUMNS.choices, rows: lines, columns: 1 },
      ...configured.map(cellArea),
    ],
  };
}

function isFilled(grid: Grid): (place: Place) => boolean {
  return ({ row, column }) => !isBlank(cellAt(grid, row, column));
}

/** One past the last row. */
function endOf(cells: readonly Place[]): number {
  return cells.reduce((end, { row }) => Math.max(end, row + 1), 0);
}

/** Our headers at the left, in our order, under our title. */
function isOurLayout(grid: Grid, { headerRow }: TablePlace, record: MethodRecord | null): boolean {
  const { criterion, definition, level, label, retained } = METHOD_HEADERS;
  const headers = [criterion, definition, level, label, retained];
  const [title] = record ? methodTitles(record) : [];
  const isTitled = grid.slice(0, headerRow).some((cells) => cells[0] === title?.text);
  return (
    title !== undefined &&
    isTitled &&
    headers.every((header, column) => foldedAt(grid, headerRow, column) === fold(header))
  );
}

/** A definition that was not read, on a line below the first one say, is somebody's note. */
function criteriaCells(grid: Grid, place: TablePlace, record: MethodRecord | null): Place[] {
  const columns = findCriteriaColumns(place);
  if ('problem' in columns) return [];
  const told = [columns.level, columns.label, columns.retained];
  const others = columns.spellings === null ? [] : [columns.spellings];
  const definitions = new Set(record?.method.criteria.map(({ definition }) => definition));
  const lines = rowsOf(place).filter((row) => told.some((column) => isFilled(grid)({ row, column })));
  return [place.headerRow, ...lines].flatMap((row) => {
    const cells = [columns.criterion, ...told, ...others].map((column) => ({ row, column }));
    if (columns.definition === null) return cells;
    const text = cellText(cellAt(grid, row, columns.definition)).trim();
    const isRead = row === place.headerRow || definitions.has(text);
    return isRead ? [...cells, { row, column: columns.definition }] : cells;
  });
}

function configurationCells(grid: Grid, tables: MethodTables, record: MethodRecord | null): Place[] {
  const place = tables.configurations;
  if (!place || !record) return [];
  const levels = record.method.criteria.flatMap(({ name }) => place.headers.get(fold(name)) ?? []);
  const lines = rowsOf(place).filter((row) => levels.some((column) => isFilled(grid)({ row, column })));
  return [place.headerRow, ...lines].flatMap((row) =>
    [place.firstColumn, ...levels].map((column) => ({ row, column })),
  );
}

/** Settings that mean nothing to us are left alone. */
function settingCells(grid: Grid, { settings: place }: MethodTables): Place[] {
  if (!place) return [];
  const value = place.headers.get(fold(METHOD_HEADERS.value))?.[0] ?? place.firstColumn + 1;
  const known = new Set(Object.values(METHOD_SETTINGS).map(fold));
  const isKnown = (setting: string): boolean => known.has(setting) || columnNamed(setting) !== null;
  const lines = rowsOf(place).filter((row) => isKnown(foldedAt(grid, row, place.firstColumn)));
  return [place.headerRow, ...lines].flatMap((row) =>
    [place.firstColumn, value].map((column) => ({ row, column })),
  );
}

function rowsOf({ headerRow, endRow }: TablePlace): number[] {
  return Array.from({ length: Math.max(0, endRow - headerRow - 1) }, (_, index) => headerRow + 1 + index);
}

/** Our titles and sentences, wherever they stand in the first column. */
function saidCells(grid: Grid, record: MethodRecord | null): Place[] {
  if (!record) return [];
  const ours = new Set(
    [
      ...methodTitles(record),
      ...methodSentences({ ...record, source: 'default' }),
      ...methodSentences({ ...record, source: 'sheet' }),
    ].map(({ text }) => text),
  );
  return [...grid.keys()]
    .filter((row) => ours.has(cellText(cellAt(grid, row, 0))))
    .map((row) => ({ row, column: 0 }));
}

function choiceCells(grid: Grid, headerRow: number, rows: number): Place[] {
  const column = METHOD_COLUMNS.choices;
  if (foldedAt(grid, headerRow, column) !== fold(CHOICES_HEADER)) return [];
  return Array.from({ length: rows }, (_, index) => ({ row: headerRow + index, column }));
}

/**
 * What the drop-downs of the configurations offer, in its order: others may have put lines in between, added levels, or
 * deleted some.
 */
function configuredChoiceCells(grid: Grid, place: TablePlace | null, record: MethodRecord | null): Place[] {
  const column = METHOD_COLUMNS.choices;
  if (!place || !record || foldedAt(grid, place.headerRow, column) !== fold(CONFIGURED_CHOICES_HEADER))
    return [];
  const offered = record.method.criteria.flatMap(offeredIn).map(fold);
  const rows = [place.headerRow];
  for (let [row, next] = [place.headerRow + 1, 0]; row < grid.length && next < offered.length; row++) {
    const text = foldedAt(grid, row, column);
    const found = offered.indexOf(text, next);
    if (found >= 0 || text === DELETED) rows.push(row);
    if (found >= 0) next = found + 1;
  }
  return rows.map((row) => ({ row, column }));
}

/** What a formula shows whose level was deleted. */
const DELETED = fold('#REF!');
