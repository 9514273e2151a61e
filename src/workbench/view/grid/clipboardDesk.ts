import { areaName } from '../../model/a1';
import type { Area, SheetState } from '../../model/book';
import { cellAt, findSheet, formatAt } from '../../model/cells';
import { displayText } from '../../model/displayText';
import type { Operation } from '../../model/operation';
import { copiedCells } from '../../model/user/copyCells';
import type { UserActions } from '../../model/userActions';
import type { GridSeat } from './grid';
import { EDITORS } from './keepKeyboard';
import { readTabbed, writeTabbed } from './tabbedText';
import { tryDeed } from './sayRefusal';

/**
 * What was copied here last: pasted as cells, not as texts, while it is still what the clipboard holds and what stands
 * there.
 */
interface Copied {
  readonly text: string;
  /** Id. */
  readonly sheet: string;
  readonly area: Area;
  /** Moved once it is pasted. */
  readonly isCut: boolean;
}

/** After these, other cells stand where cells were copied. */
const MOVING: ReadonlySet<Operation['kind']> = new Set(['insert', 'delete', 'sort', 'merge', 'unmerge']);

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
      if (cells === null || !sameText(cells.text, text) || textNow(seat, cells) !== cells.text) {
        putText(seat, text);
        return;
      }
      putCells(seat, cells);
      if (cells.isCut) copied = null;
    }, seat.onRefusal);
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
  const unlisten = seat.replica.listenToOperations((operations) => {
    if (operations.some(({ kind }) => MOVING.has(kind))) copied = null;
  });
  return {
    copy: () => hold(false),
    cut: () => hold(true),
    // A browser may not let a page read the clipboard: what was copied here is then still known.
    paste: () => void navigator.clipboard.readText().then(put, () => put(copied?.text ?? '')),
    stop: () => {
      unlisten();
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
  const { sheet: id, area } = replica.selection;
  const sheet = findSheet(replica.book, id);
  const text = sheet === undefined ? null : textOf(sheet, area);
  return text === null ? null : { text, sheet: id, area, isCut };
}

function textNow({ replica }: GridSeat, { sheet: id, area }: Copied): string | null {
  const sheet = findSheet(replica.book, id);
  return sheet === undefined ? null : textOf(sheet, area);
}

/** What cells show, parted by tabs; null where there is nothing in view. */
function textOf(sheet: SheetState, area: Area): string | null {
  const { rows, column, columns } = copiedCells(sheet, area);
  if (rows.length === 0) return null;
  const texts = rows.map((row) =>
    Array.from({ length: columns }, (_, right) =>
      displayText(cellAt(sheet, row, column + right), formatAt(sheet, row, column + right)),
    ),
  );
  return writeTabbed(texts);
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

function putCells({ replica, user }: GridSeat, { sheet: from, area, isCut }: Copied): void {
  const { book, selection } = replica;
  const [source, target] = [findSheet(book, from), findSheet(book, selection.sheet)];
  if (source === undefined || target === undefined) return;
  const cells = [
    { sheet: source.name, a1: areaName(area) },
    { sheet: target.name, a1: areaName(selection.area) },
  ] as const;
  const filled = isCut ? user.move(...cells) : user.copyInto(...cells);
  if (filled !== null) user.select(target.name, filled);
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
