import type { Injector, Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { findSheet } from '../../model/cells';
import type { CellPlace } from '../../model/user/dataEdge';
import { dataEdge } from '../../model/user/dataEdge';
import type { GridSeat } from './grid';
import { EDITORS } from './keepKeyboard';
import { revealCell } from './revealCell';
import { tryDeed } from './sayRefusal';

const STEPS: Readonly<Record<string, CellPlace>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};

interface ShownGrid {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly isEditing: () => boolean;
}

/**
 * Keys that the library does otherwise than Excel: Ctrl with an arrow, which it would take to the end of the sheet, for it
 * holds no cell itself, and with Shift what lies between; Ctrl + Shift + Z, which does again.
 * The library listens to the window: who calls this before it is made is asked before it.
 *
 * @param shown what the library shows; null before
 * @returns what ends it
 */
export function followJumps(seat: GridSeat, shown: () => ShownGrid | null): () => void {
  const press = (event: KeyboardEvent): void => {
    const grid = shown();
    if (grid === null || grid.isEditing() || !isInCells()) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) jump(grid.injector, grid.workbook, seat, step, event.shiftKey);
    else if (event.shiftKey && event.key.toLowerCase() === 'z')
      tryDeed(() => void seat.user.redo(), seat.onRefusal);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', press, true);
  return () => {
    window.removeEventListener('keydown', press, true);
  };
}

function isInCells(): boolean {
  return (document.activeElement?.closest(EDITORS) ?? null) !== null;
}

function jump(
  injector: Injector,
  workbook: Workbook,
  seat: GridSeat,
  step: CellPlace,
  isLonger: boolean,
): void {
  const shown = workbook.getActiveSheet();
  const sheet = findSheet(seat.replica.book, shown?.getSheetId() ?? '');
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!shown || sheet === undefined || !selected) return;
  const { range, primary } = selected;
  const start = primary
    ? { row: primary.actualRow, column: primary.actualColumn }
    : { row: range.startRow, column: range.startColumn };
  // The corner that moves is the one across from where the selection began.
  const corner = {
    row: range.startRow < start.row ? range.startRow : range.endRow,
    column: range.startColumn < start.column ? range.startColumn : range.endColumn,
  };
  const from = isLonger
    ? { ...start, ...(step.row === 0 ? { column: corner.column } : { row: corner.row }) }
    : start;
  const last = { row: shown.getRowCount() - 1, column: shown.getColumnCount() - 1 };
  const found = dataEdge(sheet, from, step, last);
  const end =
    step.row === 0 ? { row: corner.row, column: found.column } : { row: found.row, column: corner.column };
  select(injector, workbook, isLonger ? start : found, isLonger ? end : found);
  revealCell(injector, workbook, isLonger ? end.row : found.row, isLonger ? end.column : found.column);
}

/** From the cell that is worked on to another. */
function select(injector: Injector, workbook: Workbook, start: CellPlace, end: CellPlace): void {
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: workbook.getActiveSheet()?.getSheetId(),
    selections: [
      {
        range: {
          startRow: Math.min(start.row, end.row),
          endRow: Math.max(start.row, end.row),
          startColumn: Math.min(start.column, end.column),
          endColumn: Math.max(start.column, end.column),
        },
        primary: {
          actualRow: start.row,
          actualColumn: start.column,
          startRow: start.row,
          endRow: start.row,
          startColumn: start.column,
          endColumn: start.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}
