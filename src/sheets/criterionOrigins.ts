import { fold } from '../core/fold';
import type { Criterion, Method } from '../core/method';

/** For each criterion of a method, the index of the one that it was in an earlier method, or null for a new one. */
export type CriterionOrigins = readonly (number | null)[];

/**
 * What each criterion was, as far as it can be told: the one of that name; else, where both lost their name's fellow, the
 * one at the same place with the same levels, renamed. An editor that saw what was done knows better.
 */
export function criterionOrigins(before: Method, after: Method): CriterionOrigins {
  const named = after.criteria.map(({ name }) => indexOrNull(before, (old) => fold(old.name) === fold(name)));
  return after.criteria.map((criterion, index) => {
    const old = before.criteria[index];
    const isFree = named[index] === null && old !== undefined && !named.includes(index);
    return isFree && hasSameLevels(old, criterion) ? index : (named[index] ?? null);
  });
}

function indexOrNull({ criteria }: Method, is: (criterion: Criterion) => boolean): number | null {
  const index = criteria.findIndex(is);
  return index < 0 ? null : index;
}

function hasSameLevels(one: Criterion, other: Criterion): boolean {
  const said = ({ labels }: Criterion): string => JSON.stringify(labels.map(fold));
  return said(one) === said(other);
}
