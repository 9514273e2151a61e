import { areaName } from '../../model/a1';
import { intersection } from '../../model/areas';
import type { Area, Cell } from '../../model/book';
import { cellAt, findSheet, formatAt, usedArea } from '../../model/cells';
import { displayText } from '../../model/displayText';
import type { UserActions } from '../../model/userActions';
import { moveReferences } from '../../model/references';
import type { GridSeat } from './grid';
import { EDITORS } from './keepKeyboard';
import { readTabbed, writeTabbed } from './tabbedText';
import { tryDeed } from './sayRefusal';

/** What was copied here last: pasted as cells, not as texts, while it is still what the clipboard holds. */
interface Copied {
  readonly text: string;
  readonly area: Area;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** Emptied once it was pasted. */
  readonly cutFrom: string | null;
}

/** The clipboard as menus use it. */
export interface ClipboardDesk {
  copy(): void;
  cut(): void;
  paste(): void;
  stop(): void;
}

/** Copy, cut and paste between the cells and whatever else there is, as texts parted by tabs. */
export function openClipboard(place: HTMLElement, seat: GridSeat, isEditing: () => boolean): ClipboardDesk {
  let copied: Copied | null = null;
  const isOurs = (): boolean => !isEditing() && hasKeyboard(place);
  const take = (event: ClipboardEvent): void => {
    if (!isOurs() || event.clipboardData === null) return;
    copied = copiedFrom(seat, event.type === 'cut');
    if (copied === null) return;
    event.clipboardData.setData('text/plain', copied.text);
    settle(event);
  };
  const put = (text: string): void => {
    if (text === '') return;
    const cells = copied;
    tryDeed(() => {
      if (cells !== null && sameText(cells.text, text)) putCells(seat, cells);
      else putText(seat, text);
    }, seat.onRefusal);
    if (cells?.cutFrom !== null) copied = null;
  };
  const paste = (event: ClipboardEvent): void => {
    if (!isOurs() || event.clipboardData === null) return;
    const text = event.clipboardData.getData('text/plain');
    settle(event);
    put(text);
  };
  const hold = (isCut: boolean): void => {
    copied = copiedFrom(seat, isCut);
    if (copied !== null) void navigator.clipboard.writeText(copied.text).catch(() => undefined);
  };
  const listeners = [
    ['copy', take],
    ['cut', take],
    ['paste', paste],
  ] as const;
  for (const [kind, listener] of listeners) document.addEventListener(kind, listener, true);
  return {
    copy: () => hold(false),
    cut: () => hold(true),
    // A browser may not let a page read the clipboard: what was copied here is then still known.
    paste: () => void navigator.clipboard.readText().then(put, () => put(copied?.text ?? '')),
    stop: () => {
      for (const [kind, listener] of listeners) document.removeEventListener(kind, listener, true);
    },
  };
}

/** Whether the cells have the keyboard; not a box beside them that a text is being written in. */
function hasKeyboard(place: HTMLElement): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return true;
  if (!place.contains(active)) return false;
  const isBox = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  return active.closest(EDITORS) !== null || !(isBox || active.isContentEditable);
}

function settle(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function copiedFrom({ replica }: GridSeat, isCut: boolean): Copied | null {
  const { sheet: id, area: selected } = replica.selection;
  const sheet = findSheet(replica.book, id);
  const used = sheet && usedArea(sheet, true);
  if (!sheet || !used) return null;
  const whole = {
    ...used,
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  const area = intersection(selected, whole);
  if (area === null) return null;
  // Rows that a filter hides are not copied, as in Excel.
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down).filter(
    (row) => sheet.rows[row]?.hidden !== 'filter',
  );
  const columns = Array.from({ length: area.columns }, (_, right) => area.column + right);
  const cells = rows.map((row) => columns.map((column) => cellAt(sheet, row, column)));
  const texts = rows.map((row) =>
    columns.map((column) => displayText(cellAt(sheet, row, column), formatAt(sheet, row, column))),
  );
  return { text: writeTabbed(texts), area, cells, cutFrom: isCut ? sheet.name : null };
}

/** The system may change ends of lines on the way. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}

function putText({ replica, user }: GridSeat, text: string): void {
  const { sheet: id, area } = replica.selection;
  const sheet = findSheet(replica.book, id);
  if (sheet === undefined) return;
  const lines = readTabbed(text);
  const [only = []] = lines;
  const isSingle = lines.length === 1 && only.length === 1;
  const filled = isSingle ? repeated(area, () => only[0] ?? '') : lines;
  user.paste(sheet.name, areaName(area), filled);
  selectPut(user, sheet.name, area, filled);
}

function putCells({ replica, user }: GridSeat, { cells, area: source, cutFrom }: Copied): void {
  const { sheet: id, area } = replica.selection;
  const sheet = findSheet(replica.book, id);
  if (sheet === undefined) return;
  const [only = []] = cells;
  const isSingle = cells.length === 1 && only.length === 1;
  const [rows, columns] = isSingle ? [area.rows, area.columns] : [cells.length, only.length];
  const put = repeated({ ...area, rows, columns }, (down, right) => {
    const cell = cells[isSingle ? 0 : down]?.[isSingle ? 0 : right];
    if (cell === undefined) return { value: '' };
    const moved = { down: area.row + down - source.row, right: area.column + right - source.column };
    return cell.formula === undefined || cutFrom !== null
      ? cell
      : { ...cell, formula: moveReferences(cell.formula, moved.down, moved.right) };
  });
  if (cutFrom !== null) user.clear(cutFrom, areaName(source));
  user.put(sheet.name, areaName(area), put);
  selectPut(user, sheet.name, area, put);
}

/** What was pasted is what is selected, as in Excel. */
function selectPut(user: UserActions, sheet: string, at: Area, lines: readonly (readonly unknown[])[]): void {
  const columns = Math.max(...lines.map((line) => line.length));
  user.select(sheet, areaName({ ...at, rows: lines.length, columns }));
}

function repeated<Item>({ rows, columns }: Area, item: (down: number, right: number) => Item): Item[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => item(down, right)),
  );
}
