import { fold } from '../core/fold';
import type { Criterion, Method } from '../core/method';

/** For each criterion of a method, the index of the one that it was in an earlier method, or null for a new one. */
export type CriterionOrigins = readonly (number | null)[];

/** For each level of a criterion, best first, the level that it was in an earlier scale, or null for a new one. */
export type LevelOrigins = readonly (number | null)[];

/** What became of an earlier method. */
export interface MethodOrigins {
  readonly criteria: CriterionOrigins;
  /** One for each criterion; of a new one it says nothing. Absent: as far as labels tell. */
  readonly levels?: readonly LevelOrigins[];
}

/**
 * What each criterion and each level was, as far as names can tell. An editor that saw what was done knows better.
 */
export function methodOrigins(before: Method, after: Method): Required<MethodOrigins> {
  const criteria = criterionOrigins(before, after);
  return { criteria, levels: levelOrigins(before, after, criteria) };
}

/** The same, where it is known what each criterion was. */
export function levelOrigins(
  before: Method,
  after: Method,
  criteria: CriterionOrigins,
): readonly LevelOrigins[] {
  return after.criteria.map((criterion, index) => {
    const old = before.criteria[criteria[index] ?? -1];
    if (!old) return criterion.labels.map(() => null);
    const targets = old.labels.map((_, level) => levelAfter(old, criterion, level + 1));
    return criterion.labels.map((_, level) => targets.indexOf(level + 1) + 1 || null);
  });
}

/** Of a method that is only written again. */
export function sameOrigins({ criteria }: Method): Required<MethodOrigins> {
  return {
    criteria: criteria.map((_, index) => index),
    levels: criteria.map(({ labels }) => labels.map((_, index) => index + 1)),
  };
}

/**
 * The criterion of that name; else, where both lost their name's fellow, the one at the same place with the same levels,
 * renamed.
 */
function criterionOrigins(before: Method, after: Method): CriterionOrigins {
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

const NUMBER = /^\d+$/;

/** The level that has this label now; else, where it was only called otherwise, the same; null: there is none any more. */
function levelAfter(before: Criterion, after: Criterion, level: number): number | null {
  const label = fold(before.labels[level - 1] ?? '');
  const labels = after.labels.map(fold);
  const isNamed = !NUMBER.test(label);
  const found = isNamed ? labels.indexOf(label) : -1;
  if (found >= 0) return found + 1;
  if (before.labels.length !== after.labels.length) return isNamed || level > labels.length ? null : level;
  // Another level has moved here under its own name: this one is gone.
  const isTaken = before.labels.some((other) => fold(other) === labels[level - 1] && !NUMBER.test(other));
  return isTaken ? null : level;
}
