import type { Method } from '../../core/method';
import { headersOf } from '../../sheets/grid';
import { readHeaders } from '../../sheets/readHeaders';
import { INPUT_HEADERS, OUR_HEADERS } from '../../sheets/names';
import type { InputColumn } from '../../sheets/names';

/** What each column of a table of text is, by its position from 0. */
export interface CsvColumns {
  /** null where there is no such column. */
  readonly inputs: Readonly<Record<InputColumn, number | null>>;
  /** One per criterion of the method, in its order. */
  readonly criteria: readonly (number | null)[];
  /** Columns that we compute, from an earlier ranking: they are computed anew. */
  readonly ours: readonly number[];
  /** All the others, in order. */
  readonly others: readonly number[];
  /** Columns that say the same as another that is used: which one counts would be a guess. */
  readonly repeated: readonly number[];
}

/** Recognises the columns by their headers, as the scoring sheet's are. */
export function csvColumns(headers: readonly string[], method: Method): CsvColumns {
  const places = readHeaders(headers, { method, columns: [], source: 'default' });
  const columnsOf = (accepted: readonly string[]): readonly number[] =>
    [...headersOf(accepted).keys()]
      .map((header) => places.get(header))
      .find((found) => found !== undefined) ?? [];
  const find = (accepted: readonly string[]): number | null => columnsOf(accepted)[0] ?? null;
  const inputs = {
    number: find(INPUT_HEADERS.number),
    title: find(INPUT_HEADERS.title),
    objective: find(INPUT_HEADERS.objective),
    breakdown: find(INPUT_HEADERS.breakdown),
    parent: find(INPUT_HEADERS.parent),
    communes: find(INPUT_HEADERS.communes),
  };
  const criteria = method.criteria.map(({ name }) => find([name]));
  const ours = Object.values(OUR_HEADERS).flatMap((header) => columnsOf([header]));
  const used = new Set([...Object.values(inputs), ...criteria, ...ours]);
  const repeated = [...places.values()]
    .filter(([first = -1]) => used.has(first) && !ours.includes(first))
    .flatMap((columns) => columns.slice(1));
  return {
    inputs,
    criteria,
    ours,
    others: [...headers.keys()].filter((column) => !used.has(column)),
    repeated,
  };
}
