import type { IRange, Injector, Workbook } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import { findSheet } from '../../model/cells';
import type { Area } from '../../model/book';
import { sameArea } from '../../model/areas';
import type { SeatReplica } from '../../model/seatReplica';
import type { UserActions } from '../../model/userActions';
import type { Deed } from './carriedCommands';
import { areaOf, rangeOf } from './gridRange';
import { keepKeyboard } from './keepKeyboard';
import { revealCell } from './revealCell';

/** Sheet in view and selection: what is chosen in the grid reaches the model, what the add-in chooses shows in the grid. */
export class SelectionLink {
  readonly #commands: ICommandService;
  readonly #selections: SheetsSelectionsService;
  readonly #editor: IEditorBridgeService;
  /** The grid is being told: what it tells back is no news. */
  #isTelling = false;
  /** The grid tells: it shows already what the model then tells back. */
  #isHearing = false;
  /** A hand that selects by the mouse sees what it points at. */
  #isPressed = false;
  #due = 0;
  /** What is selected is to be scrolled into view once its sheet is there. */
  #isRevealDue = false;
  /** The cell that was opened last was so by a letter or a digit. */
  #isTypedOver = false;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly replica: SeatReplica,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#selections = injector.get(SheetsSelectionsService);
    this.#editor = injector.get(IEditorBridgeService);
  }

  /** @returns what ends it */
  start(): () => void {
    const executed = this.#commands.onCommandExecuted(({ id }) => {
      if (this.#isTelling) return;
      this.#isHearing = true;
      if (id === SetWorksheetActiveOperation.id) this.#tellActive();
      if (id === SetSelectionsOperation.id) this.#tellSelection();
      this.#isHearing = false;
    });
    const unlisten = this.replica.listen(({ kind }) => {
      if (this.#isHearing || (kind !== 'activated' && kind !== 'selection')) return;
      keepKeyboard(() => this.settle(true));
    });
    const edits = this.#editor.visible$.subscribe(({ visible, eventType, keycode }) => {
      if (visible) this.#isTypedOver = eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
    });
    const press = ({ type }: PointerEvent): void => {
      this.#isPressed = type === 'pointerdown';
    };
    const presses = ['pointerdown', 'pointerup', 'pointercancel'] as const;
    for (const kind of presses) document.addEventListener(kind, press, true);
    this.settle(true);
    return () => {
      executed.dispose();
      unlisten();
      edits.unsubscribe();
      cancelAnimationFrame(this.#due);
      for (const kind of presses) document.removeEventListener(kind, press, true);
    };
  }

  /**
   * Shows the sheet and the selection that the model has. A sheet that the add-in has just made is not in the library yet:
   * it is shown when that follows; selected before, its cell would be typed into but not drawn.
   *
   * @param scroll brings the selection into view
   */
  settle(scroll = false): void {
    const { sheet, area } = this.replica.selection;
    const unitId = this.workbook.getUnitId();
    this.#isRevealDue ||= scroll;
    if (!this.workbook.getSheetBySheetId(sheet)) return;
    this.#isTelling = true;
    try {
      if (this.workbook.getActiveSheet()?.getSheetId() !== sheet)
        this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet });
      const shown = this.#selected().at(-1);
      if (shown === undefined || !sameArea(shown, area)) {
        if (shown !== undefined) this.#moveEdit(area.row - shown.row, area.column - shown.column);
        this.#select(unitId, sheet, rangeOf(area));
      }
      if (this.#isRevealDue) revealCell(this.injector, this.workbook, area.row, area.column);
      this.#isRevealDue = false;
    } finally {
      this.#isTelling = false;
    }
  }

  /** Where a command of the grid is to be done. */
  deedOf(user: UserActions): (params: Readonly<Record<string, unknown>>) => Deed | null {
    return (params) => {
      const { book } = this.replica;
      const named = params['subUnitId'];
      const id = typeof named === 'string' ? named : this.replica.activeSheet;
      const sheet = findSheet(book, id);
      return sheet === undefined
        ? null
        : {
            user,
            sheet,
            selected: this.#selected(),
            sheetCount: book.sheets.length,
            isTypedOver: this.#isTypedOver,
          };
    };
  }

  /** A cell that is being edited goes where another person's insertion has moved it. */
  #moveEdit(down: number, right: number): void {
    const edited = this.#editor.isVisible().visible ? this.#editor.getEditLocation() : null;
    if (edited) this.#editor.updateEditLocation(edited.row + down, edited.column + right);
  }

  #select(unitId: string, subUnitId: string, range: IRange): void {
    const primary = {
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      startRow: range.startRow,
      endRow: range.startRow,
      startColumn: range.startColumn,
      endColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range, primary, style: null }],
    });
  }

  #selected(): readonly Area[] {
    return this.#selections.getCurrentSelections().map(({ range }) => areaOf(range));
  }

  /** After the library's own scrolling, which hidden rows lead astray. */
  #revealSoon({ row, column }: Area): void {
    cancelAnimationFrame(this.#due);
    this.#due = requestAnimationFrame(() => {
      revealCell(this.injector, this.workbook, row, column);
    });
  }

  #tellActive(): void {
    const id = this.workbook.getActiveSheet()?.getSheetId();
    if (id !== undefined && findSheet(this.replica.book, id) !== undefined) this.replica.activate(id, 'user');
  }

  #tellSelection(): void {
    const area = this.#selected().at(-1);
    const id = this.workbook.getActiveSheet()?.getSheetId();
    if (area === undefined || id === undefined || findSheet(this.replica.book, id) === undefined) return;
    if (!Object.values(area).every(Number.isFinite)) return;
    this.replica.select(id, area, 'user');
    if (!this.#isPressed && area.rows === 1 && area.columns === 1) this.#revealSoon(area);
  }
}
