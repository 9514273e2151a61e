import type { ICellCustomRender, ICellDataForSheetInterceptor, Injector, Workbook } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetState } from '../../model/book';
import { cellAt, findSheet, formatAt } from '../../model/cells';
import type { SeatReplica } from '../../model/seatReplica';
import { ConditionalLook } from './conditionalLook';
import { editedText } from './editedText';
import { shownCell } from './shownCell';

/** What is drawn on a cell beside its content: the arrow of a filter, of a list. */
export type DrawnOn = (sheet: SheetState, row: number, column: number) => readonly ICellCustomRender[];

/** Gives the library the cells of the model as they come into view, and has them drawn again when they change. */
export class CellsOnShow {
  readonly #looks = new ConditionalLook();
  /** By sheet, row, column; null where a cell is empty and plain. */
  readonly #known = new Map<string, Map<number, ICellDataForSheetInterceptor | null>>();

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly replica: SeatReplica,
    private readonly drawnOn: DrawnOn,
  ) {
    const interceptors = injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'model',
      priority: 100,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (cell, { subUnitId, row, col }, next) => {
        const shown = this.#cell(subUnitId, row, col);
        return next(shown === null ? cell : shown);
      },
    });
    interceptors.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      priority: 100,
      handler: (isFiltered, { subUnitId, row }, next) => {
        const hidden = findSheet(this.replica.book, subUnitId)?.rows[row]?.hidden === 'filter';
        return next(isFiltered === true || hidden);
      },
    });
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const sheet = findSheet(this.replica.book, subUnitId);
        if (sheet === undefined) return next(cell);
        const text = editedText(cellAt(sheet, row, col), formatAt(sheet, row, col), 'fr');
        return next({ ...cell, v: text, t: 1 });
      },
    });
  }

  /** What was known of the cells is no longer true. */
  forget(): void {
    this.#looks.forget();
    this.#known.clear();
  }

  /** What is drawn on cells depends on which of them is selected. */
  forgetMarks(): void {
    this.#known.clear();
  }

  /** @param laidOut sheets whose lines have changed too */
  redraw(laidOut: ReadonlySet<string>): void {
    const unit = this.workbook.getUnitId();
    const render = this.injector.get(IRenderManagerService).getRenderUnitById(unit);
    const sheetId = this.workbook.getActiveSheet()?.getSheetId();
    if (!render || sheetId === undefined) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    for (const id of laidOut) skeletons.makeDirty({ sheetId: id }, true);
    if (laidOut.has(sheetId)) skeletons.setCurrent({ sheetId });
    const skeleton = skeletons.getCurrentSkeleton();
    skeleton?.resetCache();
    skeleton?.makeDirty(true);
    skeletons.reCalculate();
    render.mainComponent?.makeForceDirty(true);
    render.scene.makeDirty(true);
  }

  #cell(id: string, row: number, column: number): ICellDataForSheetInterceptor | null {
    const known = this.#known.get(id) ?? new Map<number, ICellDataForSheetInterceptor | null>();
    this.#known.set(id, known);
    const key = row * COLUMNS + column;
    const found = known.get(key);
    if (found !== undefined) return found;
    const sheet = findSheet(this.replica.book, id);
    const cell = sheet === undefined ? null : this.#drawn(sheet, row, column);
    known.set(key, cell);
    return cell;
  }

  #drawn(sheet: SheetState, row: number, column: number): ICellDataForSheetInterceptor | null {
    const cell = shownCell(this.replica.book, sheet, row, column, this.#looks);
    const marks = this.drawnOn(sheet, row, column);
    return marks.length === 0 ? cell : { ...cell, customRender: [...marks] };
  }
}

const COLUMNS = 16_384;
