import { applyOperation } from '../applyOperation';
import type { OpenBook } from '../apply/kinds';
import type { BookState, SheetState } from '../book';
import { findSheet, findTable } from '../cells';
import type { Operation } from '../operation';
import { cellRepairs, formatRepairs } from './cellRepairs';
import { columnFormatRepairs, hiddenRepairs, sizeRepairs } from './lineRepairs';
import { tableStanding, validationOn } from './statesBefore';

/** @param wanted the sheet as it was @param now the same sheet, as it is */
export type Repair = (wanted: SheetState, now: SheetState) => readonly Operation[];

/** In this order: cells lie within merges, tables take their headers from cells, filters hide rows by what cells show. */
const REPAIRS: readonly Repair[] = [
  mergeRepairs,
  cellRepairs,
  columnFormatRepairs,
  formatRepairs,
  sizeRepairs,
  tableRepairs,
  cellRepairs,
  criteriaRepairs,
  hiddenRepairs,
  validationRepairs,
  listRepairs,
];

/**
 * What makes a workbook what it was, whatever differs but sheets themselves.
 *
 * @param now is changed: it becomes what it was
 */
export function repairs(wanted: BookState, now: OpenBook): readonly Operation[] {
  const made: Operation[] = [];
  const make = (operations: readonly Operation[]): void => {
    for (const operation of operations) applyOperation(now, operation);
    made.push(...operations);
  };
  for (const repair of REPAIRS) {
    for (const sheet of wanted.sheets) {
      const other = findSheet(now, sheet.id);
      if (other !== undefined) make(repair(sheet, other));
    }
  }
  make(nameRepairs(wanted, now));
  return made;
}

function mergeRepairs({ id: sheet, merges }: SheetState, now: SheetState): readonly Operation[] {
  if (isSame(merges, now.merges)) return [];
  const gone = now.merges.filter((area) => !merges.some((own) => isSame(own, area)));
  const lost = merges.filter((area) => !now.merges.some((own) => isSame(own, area)));
  return [
    ...gone.map((area): Operation => ({ kind: 'unmerge', sheet, area })),
    ...lost.map((area): Operation => ({ kind: 'merge', sheet, area })),
  ];
}

function tableRepairs({ id: sheet, tables }: SheetState, now: SheetState): readonly Operation[] {
  const gone = now.tables.filter(({ id }) => !tables.some((own) => own.id === id));
  const back = tables.flatMap((table): readonly Operation[] => {
    const { id } = table;
    const change = tableStanding(table);
    const own = findTable(now, id);
    if (own === undefined) return [{ kind: 'addTable', sheet, table }];
    return isSame(change, tableStanding(own)) ? [] : [{ kind: 'table', sheet, table: id, change }];
  });
  return [
    ...gone.map(({ id: table }): Operation => ({ kind: 'deleteTable', sheet, table, keep: true })),
    ...back,
  ];
}

function criteriaRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const sheet = wanted.id;
  const ofTables = wanted.tables.flatMap(({ id: table, area, criteria }) => {
    const known = findTable(now, table)?.criteria ?? {};
    const columns = Object.keys({ ...known, ...criteria }).map(Number);
    return columns
      .filter((column) => !isSame(criteria[column], known[column]))
      .map((column): Operation => ({
        kind: 'tableFilter',
        sheet,
        table,
        column: area.column + column,
        criteria: criteria[column] ?? null,
      }));
  });
  if (isSame(wanted.filter, now.filter)) return ofTables;
  return [...ofTables, { kind: 'sheetFilter', sheet, filter: wanted.filter }];
}

function validationRepairs({ id, validations }: SheetState, now: SheetState): readonly Operation[] {
  const gone = now.validations.filter((other) => !validations.some((own) => isSame(own, other)));
  const lost = validations.filter((own) => !now.validations.some((other) => isSame(own, other)));
  return [
    ...gone.map(({ areas }): Operation => ({ kind: 'validation', sheet: id, areas, validation: null })),
    ...lost.map((own) => validationOn(id, own, own.areas)),
  ];
}

function listRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const { id: sheet, conditionalFormats: list, horizontalBreaks } = wanted;
  const made: Operation[] = [];
  if (!isSame(list, now.conditionalFormats)) made.push({ kind: 'conditionalFormats', sheet, list });
  if (!isSame(horizontalBreaks, now.horizontalBreaks))
    made.push({ kind: 'sheet', sheet, change: { horizontalBreaks } });
  return made;
}

function nameRepairs({ names }: BookState, now: BookState): readonly Operation[] {
  const all = new Set([...now.names, ...names].map(({ name }) => name));
  const find = (book: Pick<BookState, 'names'>, wanted: string) =>
    book.names.find(({ name }) => name === wanted) ?? null;
  return [...all]
    .filter((name) => !isSame(find({ names }, name), find(now, name)))
    .map((name) => ({ kind: 'name', name, state: find({ names }, name) }));
}

/** Plain data, made in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
