import type { IWorkbookData, Workbook } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { ICommandService, LifecycleService, LifecycleStages, UniverInstanceType } from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { areaName } from '../../model/a1';
import { cellAt, findSheet } from '../../model/cells';
import type { SeatReplica } from '../../model/seatReplica';
import { texts } from '../texts';
import { addCellCommands } from './addCellCommands';
import { CellsOnShow } from './cellsOnShow';
import { guardCommands } from './commandGuard';
import { createUniver } from './createUniver';
import { cellPlace } from './cellPlace';
import { openClipboard } from './clipboardDesk';
import { watchEmptied } from './emptiedCells';
import { followJumps } from './followJumps';
import { followClicks, followLink } from './followLink';
import type { GridSeat, MountGrid } from './grid';
import { fitZoom } from './fitZoom';
import { keepKeyboard, withholdKeyboard } from './keepKeyboard';
import { GridPopups } from './popups/gridPopups';
import { tryDeed } from './sayRefusal';
import { SelectionLink } from './selectionLink';
import { emptyFigure } from './sheetFigure';
import { ShownSheets } from './shownSheets';

const UNIT = 'classeur';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Univer as a view of the emulated workbook. It draws what the model holds, asked for cell by cell as they come into
 * view; what is done in it is done to the model (see `guardCommands`), and comes back from there.
 */
export const mountGrid: MountGrid = async (place, seat) => {
  await loadFonts();
  const giveKeyboard = withholdKeyboard();
  const shown: { now: ReturnType<Parameters<typeof followJumps>[1]> } = { now: null };
  const jumps = followJumps(seat, () => shown.now);
  const univer = createUniver(place);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    bookFigure(seat.replica),
  );
  const injector = univer.__getInjector();
  const sheets = new ShownSheets(workbook, injector.get(ICommandService));
  sheets.adopt(seat.replica.book);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const link = new SelectionLink(injector, workbook, seat.replica);
  const editor = injector.get(IEditorBridgeService);
  const isEditing = (): boolean => editor.isVisible().visible;
  const focus = (): void => {
    window.focus();
    injector.get(ILayoutService).focus();
  };
  const popups = new GridPopups(injector, seat, focus);
  const cells = new CellsOnShow(injector, workbook, seat.replica, popups.drawn);
  const clipboard = openClipboard(place, seat, isEditing);
  guardCommands(injector, link.deedOf(seat.user), seat.onRefusal, isEditing, clipboard);
  const followed = follow(seat, sheets, cells, link, editor, popups);
  const follows = { label: texts.grid.followLink, run: () => followLink(seat) };
  addCellCommands(injector, [...seat.cellCommands, follows]);
  const clicks = followClicks(place, seat);
  const unlink = link.start();
  const unfit = fitZoom(place, workbook, injector.get(ICommandService));
  const edits = editor.visible$.subscribe(({ visible }) => {
    if (visible) popups.close();
    seat.onEditing(visible);
  });
  const emptied = watchEmptied(injector, (id, row, column) => empty(seat, id, row, column));
  const keys = followKeys(place, popups, isEditing);
  shown.now = { injector, workbook, isEditing };
  const hints = seat.replica.listen(({ kind }) => {
    if (kind !== 'selection' && kind !== 'activated') return;
    cells.forgetMarks();
    cells.redraw(NOTHING);
    popups.hint();
  });
  giveKeyboard();
  return {
    focus,
    finishTyping: () => {
      if (!isEditing()) return false;
      const closed = { visible: false, eventType: DeviceInputEventType.Keyboard, unitId: UNIT };
      injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, closed);
      return true;
    },
    placeOf: (row, column) => cellPlace(injector, workbook, row, column),
    close: () => {
      for (const stop of [followed, unlink, unfit, clipboard.stop, keys, jumps, hints, emptied, clicks])
        stop();
      edits.unsubscribe();
      popups.close();
      univer.dispose();
    },
  };
};

function empty({ replica, user, onRefusal }: GridSeat, id: string, row: number, column: number): void {
  const sheet = findSheet(replica.book, id);
  if (sheet === undefined || cellAt(sheet, row, column) === undefined) return;
  const address = areaName({ row, column, rows: 1, columns: 1 });
  tryDeed(() => user.type(sheet.name, address, ''), onRefusal);
}

/** A canvas draws with what is loaded at that moment. */
async function loadFonts(): Promise<void> {
  const faces = ['', 'bold ', 'italic ', 'italic bold '].map((face) => `${face}11pt Calibri`);
  await Promise.all(faces.map((face) => document.fonts.load(face)));
}

function bookFigure({ book }: SeatReplica): Partial<IWorkbookData> {
  return {
    id: UNIT,
    name: '',
    sheetOrder: book.sheets.map(({ id }) => id),
    styles: {},
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, emptyFigure(sheet)])),
  };
}

/**
 * Alt + down arrow opens what the cell has, as in Excel. A grid that is pressed takes the keyboard back from the pane:
 * what is typed next would be lost in its frame.
 *
 * @returns what ends it
 */
function followKeys(place: HTMLElement, popups: GridPopups, isEditing: () => boolean): () => void {
  const press = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== 'ArrowDown' || isEditing() || !popups.openSelected()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const takeKeyboard = (): void => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLIFrameElement) activeElement.blur();
    window.focus();
  };
  document.addEventListener('keydown', press, true);
  place.addEventListener('pointerdown', takeKeyboard, true);
  return () => {
    document.removeEventListener('keydown', press, true);
    place.removeEventListener('pointerdown', takeKeyboard, true);
  };
}

/** Shows what changes, once a frame however many operations came. @returns what ends it */
function follow(
  { replica }: GridSeat,
  sheets: ShownSheets,
  cells: CellsOnShow,
  link: SelectionLink,
  editor: IEditorBridgeService,
  popups: GridPopups,
): () => void {
  let due = 0;
  const show = (): void => {
    due = 0;
    keepKeyboard(() => {
      const laidOut = sheets.follow(replica.book);
      link.settle();
      cells.redraw(laidOut);
      // The formula bar, which otherwise follows the selection only.
      if (!editor.isVisible().visible) editor.refreshEditCellState();
    });
    popups.settle();
  };
  const ask = (): void => {
    cells.forget();
    if (due === 0) due = requestAnimationFrame(show);
  };
  const unlisten = replica.listenToOperations(ask);
  // Much may have been done while the library came up.
  ask();
  return () => {
    cancelAnimationFrame(due);
    unlisten();
  };
}
