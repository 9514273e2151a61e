import type { IRange } from '@univerjs/core';
import { areaName } from '../../model/a1';
import { intersection } from '../../model/areas';
import type { Area, SheetState } from '../../model/book';
import { cellAt, formatAt, usedArea } from '../../model/cells';
import type { UserActions } from '../../model/userActions';
import { editedText } from './editedText';
import { areaOf, PIXELS } from './gridRange';

/** What is done in the grid, where it is done. */
export interface Deed {
  readonly user: UserActions;
  /** The sheet that the command names, or the one in view. */
  readonly sheet: SheetState;
  /** Selected areas of that sheet; the last is the one being worked on. */
  readonly selected: readonly Area[];
  readonly sheetCount: number;
  /** What was typed last took the place of what the cell held, unseen: it counts, even where it is the same. */
  readonly isTypedOver: boolean;
}

/** What a command of the grid's library does to the model. Its parameters are not typed by the library. */
type Carry = (params: Readonly<Record<string, unknown>>, deed: Deed) => void;

/** Commands and mutations of the library, by id, as actions of a person at the seat. */
export const CARRIED: Readonly<Record<string, Carry>> = {
  'sheet.command.set-range-values': typeIn,
  'sheet.command.clear-selection-content': clear,
  'sheet.command.clear-selection-all': clear,
  'sheet.command.auto-clear-content': (params, { user, sheet }) => {
    user.clear(sheet.name, ...rangesIn(params, 'clearRange').map(areaName));
  },
  'sheet.command.auto-fill': fill,
  'sheet.command.insert-row': (params, { user, sheet }) => {
    for (const { row, rows } of rangesIn(params)) user.insertRows(sheet.name, row + 1, rows);
  },
  'sheet.command.insert-col': (params, { user, sheet }) => {
    for (const area of rangesIn(params)) user.insertColumns(sheet.name, columnOf(area), area.columns);
  },
  'sheet.command.remove-row': (params, { user, sheet, selected }) => {
    for (const { row, rows } of given(rangesIn(params), selected.slice(-1)))
      user.deleteRows(sheet.name, row + 1, rows);
  },
  'sheet.command.remove-col': (params, { user, sheet, selected }) => {
    for (const area of given(rangesIn(params), selected.slice(-1)))
      user.deleteColumns(sheet.name, columnOf(area), area.columns);
  },
  'sheet.mutation.set-worksheet-row-height': (params, { user, sheet }) => {
    resize(params, 'rowHeight', (area, size) =>
      user.layout.resize(sheet.name, 'rows', area.row, area.rows, size),
    );
  },
  'sheet.mutation.set-worksheet-col-width': (params, { user, sheet }) => {
    resize(params, 'colWidth', (area, size) =>
      user.layout.resize(sheet.name, 'columns', area.column, area.columns, size),
    );
  },
  'sheet.mutation.set-row-hidden': (params, deed) => hide(params, deed, 'rows', true),
  'sheet.mutation.set-row-visible': (params, deed) => hide(params, deed, 'rows', false),
  'sheet.mutation.set-col-hidden': (params, deed) => hide(params, deed, 'columns', true),
  'sheet.mutation.set-col-visible': (params, deed) => hide(params, deed, 'columns', false),
  'sheet.mutation.set-frozen': ({ xSplit, ySplit }, { user, sheet }) => {
    user.layout.freeze(sheet.name, { rows: whole(ySplit), columns: whole(xSplit) });
  },
  'sheet.command.set-worksheet-name': ({ name }, { user, sheet }) => {
    if (typeof name === 'string') user.sheets.rename(sheet.name, name);
  },
  'sheet.command.insert-sheet': (_, { user, sheetCount }) => {
    addSheet(user, sheetCount + 1);
  },
  'sheet.command.remove-sheet': (_, { user, sheet }) => user.sheets.delete(sheet.name),
  'sheet.command.set-worksheet-order': ({ order }, { user, sheet }) => {
    user.sheets.move(sheet.name, whole(order));
  },
  'sheet.command.set-worksheet-hidden': (_, { user, sheet }) => user.sheets.hide(sheet.name),
  'sheet.command.set-worksheet-show': (_, { user, sheet }) => user.sheets.show(sheet.name),
  'univer.command.undo': (_, { user }) => void user.undo(),
  'univer.command.redo': (_, { user }) => void user.redo(),
};

/** Typed in one cell, or in all that are selected (Ctrl + Enter). */
function typeIn(params: Readonly<Record<string, unknown>>, { user, sheet, isTypedOver }: Deed): void {
  const text = typedText(params['value']);
  if (text === null) return;
  const areas = rangesIn(params).filter(
    (area) => isTypedOver || area.rows * area.columns > 1 || !isUntouched(text, sheet, area),
  );
  if (areas.length > 0) user.typeInAll(sheet.name, areas.map(areaName), text);
}

/** A cell was opened and closed again: its text may say less than it holds, digits or seconds say. */
function isUntouched(text: string, sheet: SheetState, { row, column }: Area): boolean {
  return text === editedText(cellAt(sheet, row, column), formatAt(sheet, row, column), 'fr');
}

/** The library has already looked at what was typed: a formula, a text behind an apostrophe, a text of several lines. */
function typedText(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const { f, v, t, p } = value;
  if (typeof f === 'string' && f !== '') return f;
  if (isRecord(p) && isRecord(p['body']) && typeof p['body']['dataStream'] === 'string')
    return p['body']['dataStream'].replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (v === null || v === undefined) return '';
  const FORCED = 4;
  return t === FORCED ? `'${String(v)}` : String(v);
}

function clear(params: Readonly<Record<string, unknown>>, { user, sheet, selected }: Deed): void {
  const used = usedArea(sheet, true);
  if (used === null) return;
  // Whole columns end where the sheet is used.
  const areas = given(rangesIn(params), selected).flatMap((area) => intersection(area, used) ?? []);
  user.clear(sheet.name, ...areas.map(areaName));
}

/** The handle was drawn: down or to the right by the first cells, up or to the left by the last. */
function fill(params: Readonly<Record<string, unknown>>, { user, sheet }: Deed): void {
  const [source] = rangesIn(params, 'sourceRange');
  const [target] = rangesIn(params, 'targetRange');
  if (source === undefined || target === undefined) return;
  user.fillFrom(sheet.name, areaName(source), areaName(target));
  user.select(sheet.name, areaName(target));
}

function resize(
  params: Readonly<Record<string, unknown>>,
  key: 'rowHeight' | 'colWidth',
  act: (area: Area, points: number | null) => void,
): void {
  const size = params[key];
  for (const area of rangesIn(params)) {
    if (typeof size === 'number') {
      act(area, size / PIXELS);
      continue;
    }
    if (!isRecord(size)) continue;
    const isRows = key === 'rowHeight';
    const [first, count] = isRows ? [area.row, area.rows] : [area.column, area.columns];
    for (let at = first; at < first + count; at++) {
      const own = size[String(at)];
      const line = isRows ? { ...area, row: at, rows: 1 } : { ...area, column: at, columns: 1 };
      if (typeof own === 'number') act(line, own / PIXELS);
    }
  }
}

function hide(
  params: Readonly<Record<string, unknown>>,
  { user, sheet }: Deed,
  axis: 'rows' | 'columns',
  hidden: boolean,
): void {
  for (const { row, rows, column, columns } of rangesIn(params)) {
    const [at, count] = axis === 'rows' ? [row, rows] : [column, columns];
    user.layout.hide(sheet.name, axis, at, count, hidden);
  }
}

function addSheet(user: UserActions, number: number): void {
  try {
    user.sheets.add(`Feuil${String(number)}`);
  } catch (error) {
    // The name is taken: the next one may not be.
    if (number > 500) throw error;
    addSheet(user, number + 1);
  }
}

function columnOf(area: Area): string {
  return areaName({ ...area, row: 0, rows: 1, columns: 1 }).replace(/\d+$/, '');
}

function given(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return areas.length > 0 ? areas : others;
}

/** One range or several, as the library names them. */
function rangesIn(params: Readonly<Record<string, unknown>>, key?: string): readonly Area[] {
  const value = key === undefined ? (params['ranges'] ?? params['range']) : params[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isRange).map(areaOf);
}

function isRange(value: unknown): value is IRange {
  return (
    isRecord(value) &&
    [value['startRow'], value['endRow'], value['startColumn'], value['endColumn']].every(Number.isFinite)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function whole(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.trunc(value) : 0;
}
