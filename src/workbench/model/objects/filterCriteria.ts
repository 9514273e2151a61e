import type { Area, FilterCriteria } from '../book';
import { asText, isRecord } from './arguments';
import { invalidArgument, notEmulated } from './faults';

/** @throws HostFault `InvalidArgument`, or `NotImplemented` for colours, dates, tops and two conditions */
export function filterCriteria(value: unknown, location: string): FilterCriteria {
  if (!isRecord(value)) throw invalidArgument(location);
  switch (value['filterOn']) {
    case 'Values':
      return { filterOn: 'Values', values: filterTexts(value['values'], location) };
    case 'Custom':
      return customCriteria(value['criterion1'], value['criterion2'], location);
    default:
      throw notEmulated(`${location} on ${String(value['filterOn'])}`);
  }
}

/** Displayed texts that stay in view. */
export function filterTexts(value: unknown, location: string): readonly string[] {
  if (!Array.isArray(value)) throw invalidArgument(location);
  return value.map((text: unknown) => {
    if (isRecord(text)) throw notEmulated(`${location} on dates`);
    return asText(text, location);
  });
}

/** One condition: `>3`, `=*mot*`. */
export function customCriteria(first: unknown, second: unknown, location: string): FilterCriteria {
  if (second !== undefined && second !== null) throw notEmulated(`${location} with two conditions`);
  return { filterOn: 'Custom', criterion1: asText(first, location) };
}

/** One entry for each column of the range, null where it is not filtered. */
export function criteriaByColumn(
  { columns }: Area,
  criteria: Readonly<Record<number, FilterCriteria>>,
): readonly (FilterCriteria | null)[] {
  return Array.from({ length: columns }, (_, column) => criteria[column] ?? null);
}
