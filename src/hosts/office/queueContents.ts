import type { ContentPiece, FormatRun } from './contentPieces';
import type { RangeOf } from './placesOn';

/** Formats first: what they protect must stand before the values come. */
export function queueContents(
  rangeOf: RangeOf,
  { area, values }: ContentPiece,
  runs: readonly FormatRun[],
): void {
  for (const run of runs) setNumberFormat(rangeOf(run.area), run.format);
  rangeOf(area).values = values;
}

/** The same format for every cell: Excel takes a single text for all, which its types do not say. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  const one: unknown = format;
  range.numberFormat = one as string[][];
}

/** From so many cells on, drawing and calculating each change costs more than doing it once at the end. */
const MANY_CELLS = 2000;

export function suspendForMany(context: Excel.RequestContext, cells: number): void {
  if (cells < MANY_CELLS) return;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
