import type { Area } from '../../workbook/area';
import { intersection } from '../../workbook/areas';
import type { ExpectedPlace } from '../../workbook/livePort';
import type { Block } from '../../workbook/sheetPlan';

/**
 * What must stand before one of several requests: on its own rows, and on those that none of them writes, as far as
 * what was written meanwhile did not change it.
 *
 * @param own written in this request
 * @param all written in any of them
 * @param written already, or perhaps
 */
export function stillExpected(
  expected: readonly ExpectedPlace[],
  own: readonly Block[],
  all: readonly Block[],
  written: readonly Block[],
): readonly ExpectedPlace[] {
  const ownRows = rowsOf(own);
  const allRows = rowsOf(all);
  const isWritten = ({ area }: ExpectedPlace): boolean =>
    written.some((block) => intersection(block.area, area) !== undefined);
  return expected
    .flatMap((place) => onRows(place, (row) => ownRows.has(row) || !allRows.has(row)))
    .filter((place) => !isWritten(place));
}

function rowsOf(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({ area: { row, rows } }) => Array.from({ length: rows }, (_, at) => row + at)),
  );
}

/** The parts of a place that lie on rows such as these. */
function onRows(place: ExpectedPlace, holds: (row: number) => boolean): readonly ExpectedPlace[] {
  const { row: first, rows } = place.area;
  const parts: ExpectedPlace[] = [];
  let from = first;
  for (let row = first; row <= first + rows; row++) {
    if (row < first + rows && holds(row)) continue;
    if (row > from) parts.push(cut(place, { ...place.area, row: from, rows: row - from }));
    from = row + 1;
  }
  return parts;
}

function cut({ sheet, area, values }: ExpectedPlace, part: Area): ExpectedPlace {
  const from = part.row - area.row;
  return { sheet, area: part, values: values.slice(from, from + part.rows) };
}
