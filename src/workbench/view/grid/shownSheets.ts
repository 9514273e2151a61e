import type { ICommandService, IRange, Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { BookState, SheetState } from '../../model/book';
import { FROM_MODEL } from './commandGuard';
import { rangeOf } from './gridRange';
import { emptyFigure, freezeOf, sheetFigure, tabColour } from './sheetFigure';

/** Keeps the library's sheets as those of the model are: which there are, in what order, their lines and merges. */
export class ShownSheets {
  /** What was last shown of each sheet, to change only what differs. */
  readonly #shown = new Map<string, Shown>();

  constructor(
    private readonly workbook: Workbook,
    private readonly commands: ICommandService,
  ) {}

  /** What the library already shows, since it was created so. */
  adopt({ sheets }: BookState): void {
    for (const sheet of sheets) this.#shown.set(sheet.id, shownOf(sheet));
  }

  /** @returns ids of the sheets whose lines have changed: they have to be laid out anew */
  follow({ sheets }: BookState): ReadonlySet<string> {
    const changed = new Set<string>();
    const ids = new Set(sheets.map(({ id }) => id));
    sheets.forEach((sheet, index) => {
      if (!this.#shown.has(sheet.id)) this.#add(sheet, index);
      else if (this.#change(sheet)) changed.add(sheet.id);
    });
    for (const id of [...this.#shown.keys()]) if (!ids.has(id)) this.#remove(id);
    this.#order(sheets);
    return changed;
  }

  #add(sheet: SheetState, index: number): void {
    this.#run(InsertSheetMutation.id, {
      index,
      sheet: mergeWorksheetSnapshotWithDefault(emptyFigure(sheet)),
      subUnitId: sheet.id,
    });
    this.#shown.set(sheet.id, shownOf(sheet));
  }

  #remove(id: string): void {
    this.#run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: '' });
    this.#shown.delete(id);
  }

  #order(sheets: readonly SheetState[]): void {
    sheets.forEach(({ id }, toOrder) => {
      const fromOrder = this.workbook.getConfig().sheetOrder.indexOf(id);
      if (fromOrder !== toOrder)
        this.#run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder });
    });
  }

  #change(sheet: SheetState): boolean {
    const before = this.#shown.get(sheet.id);
    const after = shownOf(sheet);
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (before === undefined || !worksheet) return false;
    this.#shown.set(sheet.id, after);
    const subUnitId = sheet.id;
    if (before.name !== after.name) this.#run(SetWorksheetNameMutation.id, { subUnitId, name: after.name });
    if (before.isHidden !== after.isHidden)
      this.#run(SetWorksheetHideMutation.id, { subUnitId, hidden: flag(after.isHidden) });
    if (before.tab !== after.tab) this.#run(SetTabColorMutation.id, { subUnitId, color: after.tab });
    if (before.gridlines !== after.gridlines)
      this.#run(ToggleGridlinesMutation.id, { subUnitId, showGridlines: flag(after.gridlines) });
    if (before.freeze !== after.freeze)
      this.#run(SetFrozenMutation.id, { subUnitId, ...freezeOf(sheet), resetScroll: false });
    if (before.merges !== after.merges) this.#merge(subUnitId, before.ranges, after.ranges);
    if (before.lines === after.lines) return false;
    layOut(worksheet, sheet);
    return true;
  }

  #merge(subUnitId: string, before: readonly IRange[], after: readonly IRange[]): void {
    if (before.length > 0) this.#run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: before });
    if (after.length > 0) this.#run(AddWorksheetMergeMutation.id, { subUnitId, ranges: after });
  }

  #run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.workbook.getUnitId(), ...params }, FROM_MODEL);
  }
}

interface Shown {
  readonly name: string;
  readonly isHidden: boolean;
  readonly tab: string;
  readonly gridlines: boolean;
  readonly freeze: string;
  readonly merges: string;
  readonly ranges: readonly IRange[];
  /** Sizes, what is hidden, how many: as one text, to be compared. */
  readonly lines: string;
}

function shownOf(sheet: SheetState): Shown {
  const ranges = sheet.merges.map(rangeOf);
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== 'Visible',
    tab: tabColour(sheet),
    gridlines: sheet.properties['showGridlines'] !== false,
    freeze: JSON.stringify(freezeOf(sheet)),
    merges: JSON.stringify(ranges),
    ranges,
    lines: JSON.stringify([sheetFigure(sheet), filteredRows(sheet)]),
  };
}

function filteredRows({ rows }: SheetState): readonly number[] {
  return rows.flatMap((row, index) => (row?.hidden === 'filter' ? [index] : []));
}

/** Sizes of lines are written where the library keeps them: it has no one mutation for all of them. */
function layOut(worksheet: Worksheet, sheet: SheetState): void {
  const figure = sheetFigure(sheet);
  worksheet.setRowCount(Math.max(figure.rowCount, worksheet.getRowCount()));
  worksheet.setColumnCount(Math.max(figure.columnCount, worksheet.getColumnCount()));
  replaceAll(worksheet.getRowManager().getRowData(), figure.rows);
  replaceAll(worksheet.getColumnManager().getColumnData(), figure.columns);
}

function replaceAll<Item>(target: Record<number, Item>, source: Readonly<Record<number, Item>>): void {
  for (const key of Object.keys(target)) if (!(key in source)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
