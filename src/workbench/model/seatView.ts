import { shiftArea } from './areas';
import type { Area, BookState } from './book';
import type { Operation } from './operation';
import type { BookEvent, Origin, Replica } from './replica';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Where one seat looks: its active sheet, and what is selected on each. Others never see it. */
export class SeatView {
  private readonly selections = new Map<string, Area>();

  /** @param active id of a sheet */
  constructor(private active: string) {}

  get activeSheet(): string {
    return this.active;
  }

  get selection(): Replica['selection'] {
    return { sheet: this.active, area: this.selections.get(this.active) ?? FIRST_CELL };
  }

  /** @returns what Excel tells of it: nothing when the sheet is active already */
  activate(sheet: string, origin: Origin): readonly BookEvent[] {
    const before = this.active;
    if (before === sheet) return [];
    this.active = sheet;
    return [
      { kind: 'deactivated', sheet: before, origin },
      { kind: 'activated', sheet, origin },
    ];
  }

  /** Turns to the sheet, too. */
  select(sheet: string, area: Area, origin: Origin): readonly BookEvent[] {
    const turned = this.activate(sheet, origin);
    const before = this.selection.area;
    this.selections.set(sheet, area);
    const isSame = JSON.stringify(before) === JSON.stringify(area);
    return isSame ? turned : [...turned, { kind: 'selection', sheet, origin, area }];
  }

  /** Keeps what is selected selected when others insert or delete lines. */
  follow(operation: Operation): void {
    if (operation.kind !== 'insert' && operation.kind !== 'delete') return;
    const area = this.selections.get(operation.sheet);
    if (area === undefined) return;
    this.selections.set(operation.sheet, shiftArea(area, operation) ?? { ...area, rows: 1, columns: 1 });
  }
}

/** Which sheet comes up once one is deleted: the next one in sight, or else the last one before it. @param at where it stood */
export function neighbourOf(book: BookState, at: number): string {
  const isVisible = ({ visibility }: BookState['sheets'][number]): boolean => visibility === 'Visible';
  const after = book.sheets.slice(at).find(isVisible);
  return (after ?? book.sheets.slice(0, at).findLast(isVisible))?.id ?? firstVisible(book);
}

/** @throws Error for a workbook without sheets, which Excel does not have */
export function firstVisible({ sheets }: BookState): string {
  const shown = sheets.find(({ visibility }) => visibility === 'Visible') ?? sheets[0];
  if (shown === undefined) throw new Error('a workbook without sheets');
  return shown.id;
}
