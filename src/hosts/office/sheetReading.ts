import { MAX_COLUMNS } from '../../workbook/area';
import type { Area } from '../../workbook/area';
import { intersection } from '../../workbook/areas';
import type { AfterSync } from './bookStructure';
import { PAYLOAD_BYTES } from './byteLength';
import { CellGrid } from './cellGrid';
import type { Detail } from './cellGrid';
import { columnRuns } from '../../workbook/columnRuns';
import { columnsOf } from '../../workbook/columnsOf';
import type { KnownBook, SheetSize } from './knownBook';
import { DETAIL_BYTES, keyOf, USUAL_BYTES } from './sheetQuestion';
import type { SheetQuestion } from './sheetQuestion';
import { meanBytes } from './meanBytes';
import { queueDetail, queueValues } from './queueCells';

/** Rows that are asked for at once of a sheet of which nothing is known: some 2 MB of a scoring sheet. */
const FIRST_ROWS = 5000;
/** The formats of so few rows weigh little: they are always read along, and no number is ever a surprise. */
const FEW_ROWS = 500;
/** Below this a block is not cut any more. */
const LEAST_ROWS = 4;

/** One sheet being read, in as many questions as its size makes necessary. */
export class SheetReading {
  readonly grid: CellGrid;
  /** Cells edited lately: their details are read along. */
  readonly edited: readonly Area[];
  private readonly size: SheetSize | undefined;
  /** Row after the last used one; undefined: not known yet. */
  #end: number | undefined;
  /** Row after the last one that was asked for. */
  #next = 0;
  /** Rows of a block at most, where the host found more to be too much. */
  #most = Infinity;
  /** Row after the last one of which a detail was asked, by detail and column. */
  readonly #detailed = new Map<string, number>();

  /**
   * @param columns null: all of them
   * @param plain columns whose numbers are never days
   */
  constructor(
    readonly name: string,
    readonly columns: readonly number[] | null,
    known: KnownBook,
    private readonly plain: readonly number[] = [],
  ) {
    this.grid = new CellGrid(plain);
    this.size = known.size(name);
    this.edited = known.edited(name);
  }

  /**
   * The next thing to ask, of so many bytes at most as far as can be told; null: nothing, for now or for good. Once
   * given, it counts as asked.
   */
  next(budget: number): SheetQuestion | null {
    // Where the sheet ends is part of the first answer.
    if (this.#end === undefined && this.#next > 0) return null;
    const question = this.#nextRows(budget) ?? this.#nextDetail(budget);
    if (question?.kind === 'rows') this.#next = question.row + question.rows;
    if (question?.kind === 'detail')
      this.#detailed.set(keyOf(question.open), question.open.row + question.open.rows);
    return question;
  }

  /** The host gave no answer because it is too long. @returns false where it cannot be cut any more */
  cut(question: SheetQuestion): boolean {
    if (question.kind === 'detail') {
      this.#detailed.set(keyOf(question.open), question.open.row);
      return true;
    }
    this.#next = question.row;
    const rows = Math.min(question.rows, this.#end ?? this.size?.rows ?? Infinity);
    if (rows <= LEAST_ROWS) return false;
    this.#most = Math.ceil(rows / 2);
    return true;
  }

  queue(context: Excel.RequestContext, question: SheetQuestion): AfterSync<void> {
    const used = context.workbook.worksheets.getItemOrNullObject(this.name).getUsedRangeOrNullObject(true);
    if (question.kind === 'detail') {
      const { column, row, rows, detail } = question.open;
      return queueDetail(used, { row, rows, column, columns: 1 }, this.grid, detail);
    }
    used.load('rowIndex,rowCount');
    const answers = this.#queueRows(used, question);
    return () => {
      for (const answer of answers) answer();
      this.#end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    };
  }

  /** What this reading teaches for the next one. */
  get learnt(): SheetSize {
    return {
      rows: this.#end ?? 0,
      bytes: meanBytes(this.grid.values, this.columns),
      numbers: this.grid.columnsWanting('numberFormat'),
      errors: this.grid.columnsWanting('valueTypes'),
    };
  }

  #nextRows(budget: number): SheetQuestion | null {
    const known = this.#end ?? this.size?.rows;
    const row = this.#next;
    if (known === undefined) {
      const rows = Math.min(FIRST_ROWS, this.#most);
      return { kind: 'rows', row, rows, bytes: 0 };
    }
    const end = this.#end ?? known + FIRST_ROWS;
    if (row >= end) return null;
    const perRow = this.#bytesPerRow();
    const left = Math.max(known - row, 0);
    const fitting = Math.max(Math.floor(budget / perRow), budget < PAYLOAD_BYTES ? 0 : 1);
    const rows = Math.min(left <= fitting ? end - row : fitting, this.#most);
    return rows < 1 ? null : { kind: 'rows', row, rows, bytes: Math.min(rows, left) * perRow };
  }

  #nextDetail(budget: number): SheetQuestion | null {
    if (this.#end === undefined || this.#next < this.#end) return null;
    for (const open of this.grid.open) {
      const row = Math.max(open.row, this.#detailed.get(keyOf(open)) ?? 0);
      const rows = Math.min(open.row + open.rows - row, Math.floor(budget / DETAIL_BYTES), this.#most);
      if (rows >= 1) return { kind: 'detail', open: { ...open, row, rows }, bytes: rows * DETAIL_BYTES };
    }
    return null;
  }

  #bytesPerRow(): number {
    const bytes = this.size?.bytes ?? this.learnt.bytes;
    const columns = this.columns ?? [...bytes.keys()];
    const details = this.#wanting('numberFormat').length + this.#wanting('valueTypes').length;
    const cells = columns.reduce((sum, column) => sum + (bytes.get(column) ?? USUAL_BYTES), 3);
    return cells + details * DETAIL_BYTES;
  }

  #queueRows(used: Excel.Range, { row, rows }: { row: number; rows: number }): AfterSync<void>[] {
    const isNew = this.size === undefined && this.#end === undefined;
    const takesFormats = isNew || (this.size?.rows ?? Infinity) <= FEW_ROWS;
    const runs = this.columns === null ? [{ column: 0, columns: MAX_COLUMNS }] : columnRuns(this.columns);
    const first: readonly Detail[] = takesFormats ? ['numberFormat'] : [];
    const values = runs.map((run) => queueValues(used, { ...run, row, rows }, this.grid, first));
    const others: readonly Detail[] = takesFormats ? ['valueTypes'] : ['numberFormat', 'valueTypes'];
    return [
      ...values,
      ...this.#queueDetails(used, row, rows, others),
      ...this.#queueEdited(used, { row, rows, column: 0, columns: MAX_COLUMNS }),
    ];
  }

  #queueEdited(used: Excel.Range, read: Area): AfterSync<void>[] {
    const details: readonly Detail[] = ['numberFormat', 'valueTypes'];
    return this.edited.flatMap((edited) => {
      const area = intersection(edited, read);
      if (area === undefined) return [];
      return details.flatMap((detail) => {
        const known = this.#wanting(detail);
        return columnRuns(columnsOf(area).filter((column) => this.#isAsked(column, detail, known))).map(
          (run) => queueDetail(used, { ...area, ...run }, this.grid, detail),
        );
      });
    });
  }

  /** Whether a detail of a column is of use and does not come anyway. */
  #isAsked(column: number, detail: Detail, known: readonly number[]): boolean {
    if (known.includes(column) || this.columns?.includes(column) === false) return false;
    return detail !== 'numberFormat' || !this.plain.includes(column);
  }

  #queueDetails(used: Excel.Range, row: number, rows: number, details: readonly Detail[]): AfterSync<void>[] {
    return details.flatMap((detail) =>
      columnRuns(this.#wanting(detail)).map((run) =>
        queueDetail(used, { ...run, row, rows }, this.grid, detail),
      ),
    );
  }

  /** Columns whose cells will want a detail, as far as can be told. */
  #wanting(detail: Detail): readonly number[] {
    const known = detail === 'numberFormat' ? this.size?.numbers : this.size?.errors;
    const wanting = new Set([...(known ?? []), ...this.grid.columnsWanting(detail)]);
    if (detail === 'numberFormat') for (const column of this.plain) wanting.delete(column);
    return [...wanting].filter((column) => this.columns === null || this.columns.includes(column));
  }
}
