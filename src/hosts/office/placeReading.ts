import { areaName } from '../../workbook/a1';
import type { CellValue } from '../../workbook/cellValue';
import type { Place, PlaceToCheck } from '../../workbook/livePort';
import { Pauses } from '../../workbook/pauses';
import type { AfterSync } from './bookStructure';
import { CellGrid } from './cellGrid';
import type { Detail, OpenColumn } from './cellGrid';
import type { Batch } from './excelRunner';
import type { KnownBook } from './knownBook';
import { DETAIL_BYTES, USUAL_BYTES } from './sheetQuestion';
import { queueDetail, queueRange } from './queueCells';

const FEW_ROWS = 4;
const DETAILS: readonly Detail[] = ['numberFormat', 'valueTypes'];

/** Places of the workbook, read together with whatever else is queued. */
export class PlaceReading {
  readonly #grids: readonly { readonly place: PlaceToCheck; readonly grid: CellGrid }[];

  readonly #sheets = new Map<string, Excel.Worksheet>();

  /**
   * @param numbers columns of a sheet that are about to hold numbers
   * @param most bytes of an answer
   * @param first of the first one, which holds something else too
   */
  constructor(
    private readonly known: KnownBook,
    places: readonly PlaceToCheck[],
    private readonly numbers: (sheet: string) => ReadonlySet<number>,
    private readonly most: number,
    private readonly first = most,
  ) {
    this.#grids = places.map((place) => ({ place, grid: new CellGrid(place.plain) }));
  }

  /** @returns values of each place, of the size of its area @throws HostError `gone` where its sheet is not there */
  async read({ context, sync }: Batch): Promise<readonly (readonly (readonly CellValue[])[])[]> {
    const pauses = new Pauses();
    for (const answers of this.#batches(context)) {
      await sync();
      for (const answer of answers) {
        await pauses.pause();
        answer();
      }
    }
    await pauses.pause();
    const open = this.#grids.flatMap(({ place, grid }) =>
      grid.open.map((column) => ({ place, grid, column })),
    );
    const details = open.map(({ place, grid, column }) => this.#queueDetail(context, place, grid, column));
    if (details.length > 0) await sync();
    for (const answer of details) answer();
    return this.#grids.map(({ place, grid }) => grid.within(place.area));
  }

  /** Answers of one round trip after another; the first one comes with what is queued already. */
  *#batches(context: Excel.RequestContext): Generator<readonly AfterSync<void>[]> {
    let answers: AfterSync<void>[] = [];
    let left = this.first;
    let isFirst = this.first < this.most;
    for (const { place, grid } of this.#grids) {
      for (const part of this.#parts(place)) {
        const bytes = part.area.rows * this.#bytesPerRow(part);
        if (bytes > left && (answers.length > 0 || isFirst)) {
          yield answers;
          [answers, left, isFirst] = [[], this.most, false];
        }
        answers.push(...this.#queuePart(context, part, grid));
        left -= bytes;
      }
    }
    yield answers;
  }

  *#parts(place: PlaceToCheck): Generator<PlaceToCheck> {
    const rows = Math.max(1, Math.floor(this.most / this.#bytesPerRow(place)));
    const end = place.area.row + place.area.rows;
    for (let row = place.area.row; row < end; row += rows)
      yield { ...place, area: { ...place.area, row, rows: Math.min(rows, end - row) } };
  }

  #queuePart(context: Excel.RequestContext, place: PlaceToCheck, grid: CellGrid): AfterSync<void>[] {
    const { sheet, area } = place;
    const range = this.#sheet(context, sheet).getRange(areaName(area));
    const wanted = DETAILS.map((detail) => ({ detail, columns: this.#wanting(detail, place) }));
    // Of few cells the details weigh less than asking for them column by column.
    if (area.columns === 1 || area.rows <= FEW_ROWS) {
      const own = wanted.filter(({ columns }) => columns.length > 0).map(({ detail }) => detail);
      return [queueRange(range, grid, own)];
    }
    const details = wanted.flatMap(({ detail, columns }) =>
      columns.map((column) => queueDetail(range, { ...area, column, columns: 1 }, grid, detail)),
    );
    return [queueRange(range, grid), ...details];
  }

  #queueDetail(
    context: Excel.RequestContext,
    place: Place,
    grid: CellGrid,
    open: OpenColumn,
  ): AfterSync<void> {
    const { column, row, rows, detail } = open;
    const area = { row, rows, column, columns: 1 };
    const range = this.#sheet(context, place.sheet).getRange(areaName(area));
    return queueDetail(range, area, grid, detail);
  }

  /** One proxy for all places of a sheet: hundreds of rows may be read one by one. */
  #sheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known !== undefined) return known;
    const sheet = context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  #bytesPerRow(place: PlaceToCheck): number {
    const { sheet, area } = place;
    const bytes = this.known.size(sheet)?.bytes;
    const details = this.#wanting('numberFormat', place).length * DETAIL_BYTES;
    let sum = 3 + details;
    for (let column = area.column; column < area.column + area.columns; column += 1)
      sum += bytes?.get(column) ?? USUAL_BYTES;
    return sum;
  }

  #wanting(detail: Detail, { sheet, area, plain }: PlaceToCheck): readonly number[] {
    const size = this.known.size(sheet);
    const own = detail === 'numberFormat' ? size?.numbers : size?.errors;
    const coming = detail === 'numberFormat' ? this.numbers(sheet) : [];
    const all = new Set([...(own ?? []), ...coming]);
    if (detail === 'numberFormat') for (const column of plain ?? []) all.delete(column);
    return [...all].filter((column) => column >= area.column && column < area.column + area.columns);
  }
}
