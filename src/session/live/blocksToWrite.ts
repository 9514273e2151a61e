import type { Area } from '../../workbook/area';
import { union } from '../../workbook/areas';
import type { Block } from '../../workbook/sheetPlan';

/** A block costs a host about as much as this many rows that stand already. */
export const NEAR = 12;

/**
 * Blocks of the same columns that stand close are written as one: thousands of small ones would take a host far longer
 * than the few cells between them. Those already hold what is written. None holds both rows in sight and rows that are
 * hidden, and those in sight come last: should the host put the others on them all the same, they end up right.
 *
 * @param hidden rows of the sheet
 */
export function blocksToWrite(
  planned: readonly Block[],
  differing: readonly Block[],
  hidden: readonly number[],
): readonly Block[] {
  const joined = joinNear(planned, differing);
  if (hidden.length === 0) return joined;
  const isHidden = new Set(hidden);
  const parts = joined.flatMap((block) => cutBySight(block, isHidden));
  const inSight = ({ area }: Block): number => (isHidden.has(area.row) ? 0 : 1);
  return parts.sort((a, b) => inSight(a) - inSight(b));
}

/** Parts of a block, each hidden or each in sight. */
export function cutBySight(block: Block, hidden: ReadonlySet<number>): readonly Block[] {
  const { row, rows } = block.area;
  const parts: Block[] = [];
  let from = row;
  for (let at = row + 1; at <= row + rows; at++) {
    if (at < row + rows && hidden.has(at) === hidden.has(from)) continue;
    parts.push(cut(block, { ...block.area, row: from, rows: at - from }));
    from = at;
  }
  return parts;
}

function joinNear(planned: readonly Block[], differing: readonly Block[]): readonly Block[] {
  return planned.flatMap((whole) => {
    const joined: Area[] = [];
    for (const { area } of differing) {
      if (!isWithin(area, whole.area)) continue;
      const last = joined.at(-1);
      if (last && isBelow(area, last) && area.row - endOf(last) <= NEAR) {
        joined[joined.length - 1] = union(last, area);
      } else joined.push(area);
    }
    return joined.map((area) => cut(whole, area));
  });
}

/** In the same columns. */
function isBelow(area: Area, other: Area): boolean {
  return area.column === other.column && area.columns === other.columns && area.row >= endOf(other);
}

function endOf({ row, rows }: Area): number {
  return row + rows;
}

function isWithin(area: Area, whole: Area): boolean {
  return (
    area.row >= whole.row &&
    endOf(area) <= endOf(whole) &&
    area.column >= whole.column &&
    area.column + area.columns <= whole.column + whole.columns
  );
}

function cut(whole: Block, area: Area): Block {
  const from = area.row - whole.area.row;
  const left = area.column - whole.area.column;
  const rows = whole.values.slice(from, from + area.rows);
  const isAll = area.columns === whole.area.columns;
  return { area, values: isAll ? rows : rows.map((cells) => cells.slice(left, left + area.columns)) };
}
