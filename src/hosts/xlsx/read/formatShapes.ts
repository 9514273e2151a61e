import { formatShape } from '../../../workbook/dateFormat';
import type { DateShape } from '../../../workbook/serialDate';
import { requireWithin } from '../limits';

/**
 * For each cell format, how it shows a number: as a date, a duration, or null.
 *
 * @param ids of their number formats
 * @param codes of the number formats that have one of their own
 * @throws HostError `too-large`
 */
export function formatShapes(
  ids: readonly number[],
  codes: ReadonlyMap<number, string>,
  part: string,
): readonly (DateShape | null)[] {
  requireWithin('elements', ids.length, part);
  const known = new Map<number, DateShape | null>();
  for (const id of ids) if (!known.has(id)) known.set(id, formatShape(id, codes.get(id)));
  return ids.map((id) => known.get(id) ?? null);
}
