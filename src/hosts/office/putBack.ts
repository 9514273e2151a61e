import { sheetCellName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { HostError } from '../../workbook/hostError';
import type { Precautions } from '../../workbook/livePort';
import { valueBytes } from './byteLength';
import type { Batch } from './excelRunner';
import { cellsOfTable, cellsOn } from './placesOn';
import type { RangeOf } from './placesOn';
import { queueHeldCells } from './queueHeldCells';
import type { Rows } from './rowKeys';
import { queueRowKeys } from './rowKeys';
import { isSameCell, queueStanding } from './standingCells';
import type { OverwrittenCell, Verdict } from './writeGuard';

/** Rows may move again while they are put right: then once more. */
const MOST_TRIES = 3;
/** So many may have come in meanwhile. */
const MORE_ROWS = 1000;

const MOST_BYTES = 2_000_000;
/** About what a cell takes that is written apart from those beside it, its format first. */
const CELL_BYTES = 700;

/**
 * Puts back what a writing overwrote, each cell on its own row wherever that stands by now, unless somebody has changed
 * it since.
 *
 * @throws HostError `unrestored` where rows kept moving: its detail names a cell to look at
 */
export async function putBack(
  batch: Batch,
  name: string,
  precautions: Precautions,
  { changed, rows }: Pick<Verdict, 'changed' | 'rows'>,
): Promise<void> {
  for (const harmed of parts(changed())) await putPart(batch, name, precautions, harmed, rows);
}

/** As many cells at a time as one request takes, whatever they hold. */
function* parts(cells: readonly OverwrittenCell[]): Generator<readonly OverwrittenCell[]> {
  let part: OverwrittenCell[] = [];
  let bytes = 0;
  for (const cell of cells) {
    const size = CELL_BYTES + valueBytes(cell.before?.formula ?? '');
    if (bytes + size > MOST_BYTES && part.length > 0) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(cell);
    bytes += size;
  }
  if (part.length > 0) yield part;
}

async function putPart(
  { context, sync }: Batch,
  name: string,
  { table, identity = [] }: Precautions,
  harmed: readonly OverwrittenCell[],
  rows: Rows,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const cellsNow = (): RangeOf => (table === undefined ? cellsOn(sheet) : cellsOfTable(sheet, table));
  const looked: Rows = identity.length === 0 ? rows : { ...rows, rows: rows.rows + MORE_ROWS };
  const areas = [...new Set(harmed.map(({ column }) => column))].map((column): Area => ({
    ...looked,
    column,
    columns: 1,
  }));
  let owed: readonly OverwrittenCell[] = harmed;
  for (let tries = 0; tries < MOST_TRIES && owed.length > 0; tries++) {
    const keys = queueRowKeys(cellsNow(), looked, identity);
    const standing = queueStanding(cellsNow(), areas);
    await sync();
    const { rowOf } = keys();
    const now = standing();
    const found = owed.flatMap((cell) => {
      const row = cell.key === null ? cell.row : rowOf(cell.key);
      // Gone with its row, or changed by somebody since.
      return row === undefined || !isSameCell(now(row, cell.column), cell.after) ? [] : [{ ...cell, row }];
    });
    owed = found.length === 0 ? [] : await putOnce(found);
  }
  const [left] = owed;
  if (left) throw new HostError('unrestored', sheetCellName(name, left.row, left.column));

  /** @returns what is owed still: rows moved between the look and this */
  async function putOnce(cells: readonly OverwrittenCell[]): Promise<readonly OverwrittenCell[]> {
    const keys = queueRowKeys(cellsNow(), looked, identity);
    const standing = queueStanding(cellsNow(), areas);
    queueHeldCells(cellsNow(), cells);
    await sync();
    const { keyOf } = keys();
    const before = standing();
    const left = new Map(cells.map((cell) => [nameOf(cell), cell]));
    for (const cell of cells) {
      const key = cell.key === null ? null : keyOf(cell.row);
      const hit = { ...cell, key };
      const known = left.get(nameOf(hit));
      if (key === cell.key) left.delete(nameOf(cell));
      // Another row took its place: what that one held is owed too, and what stands in it now is known.
      else if (known) left.set(nameOf(hit), { ...known, after: cell.before });
      else left.set(nameOf(hit), { ...hit, before: before(cell.row, cell.column), after: cell.before });
    }
    return [...left.values()];
  }
}

function nameOf({ key, row, column }: OverwrittenCell): string {
  return `${key ?? row} ${column}`;
}
