import type { ConfiguredLevel } from '../../core/configuredLevel';
import { namedLevel, withLevel } from '../../core/configuredLevel';
import { levelSpellings } from '../../core/levelSpellings';
import type { Entry } from './draftConfigurations';
import { withEntries } from './draftConfigurations';
import { numbered, withoutNumbers } from './draftLabels';
import type { DraftMethod } from './draftMethod';
import { changeCriterion } from './methodDraft';

export function changeLabel(method: DraftMethod, index: number, level: number, label: string): DraftMethod {
  const labels = method.criteria[index]?.labels ?? [];
  return changeCriterion(method, index, { labels: labels.with(level - 1, label) });
}

/** With other spellings of a level. */
export function changeSpellings(
  method: DraftMethod,
  index: number,
  level: number,
  spellings: readonly string[],
): DraftMethod {
  const criterion = method.criteria[index];
  if (!criterion) return method;
  return changeCriterion(method, index, { spellings: levelSpellings(criterion).with(level - 1, spellings) });
}

/**
 * With one more level below this one (0: above all), named by its number. What was retained stays so, what was not
 * neither; between the two it is retained, for it must not drop any piste unasked.
 */
export function addLevel(method: DraftMethod, index: number, below: number): DraftMethod {
  const criterion = method.criteria[index];
  if (!criterion) return method;
  const ids = method.levelIds[index] ?? [];
  const threshold = below <= criterion.threshold ? criterion.threshold + 1 : criterion.threshold;
  const changed = withScale(method, index, {
    labels: withoutNumbers(criterion).toSpliced(below, 0, ''),
    spellings: levelSpellings(criterion).toSpliced(below, 0, []),
    threshold,
    ids: ids.toSpliced(below, 0, Math.max(-1, ...ids) + 1),
    origins: (method.levelOrigins[index] ?? []).toSpliced(below, 0, null),
  });
  const shifted = (wanted: ConfiguredLevel): ConfiguredLevel =>
    withLevel(wanted, (level) => (level > below ? level + 1 : level));
  return {
    ...changed,
    ...withEntries(
      method,
      entriesOf(method, index, shifted, () => false),
    ),
  };
}

/**
 * Without one level; those after it take its number. A configuration that named it no longer says the same: somebody must
 * decide. « Or worse » goes on with the levels that were worse.
 */
export function removeLevel(method: DraftMethod, index: number, level: number): DraftMethod {
  const criterion = method.criteria[index];
  if (!criterion) return method;
  const at = level - 1;
  const changed = withScale(method, index, {
    labels: withoutNumbers(criterion).toSpliced(at, 1),
    spellings: levelSpellings(criterion).toSpliced(at, 1),
    threshold: level <= criterion.threshold ? Math.max(1, criterion.threshold - 1) : criterion.threshold,
    ids: (method.levelIds[index] ?? []).toSpliced(at, 1),
    origins: (method.levelOrigins[index] ?? []).toSpliced(at, 1),
  });
  const left = criterion.labels.length - 1;
  const shifted = (wanted: ConfiguredLevel): ConfiguredLevel => {
    if (wanted === level) return null;
    return withLevel(wanted, (one) => (one > level ? one - 1 : one > left ? null : one));
  };
  const names = (wanted: ConfiguredLevel): boolean => namedLevel(wanted) === level;
  return { ...changed, ...withEntries(method, entriesOf(method, index, shifted, names)) };
}

/** With the numbers running the other way: every level stays where it is, the best one still the best. */
export function turnNumbers(method: DraftMethod, index: number): DraftMethod {
  const criterion = method.criteria[index];
  if (!criterion) return method;
  const descending = !(criterion.descending ?? false);
  return changeCriterion(method, index, {
    descending,
    labels: numbered({ descending }, withoutNumbers(criterion)),
  });
}

/**
 * With the numbers running the other way and every level keeping its own: the best becomes the worst. Since those that
 * were retained would be the worst ones, all are; « or worse » means other levels: somebody must decide.
 */
export function turnScale(method: DraftMethod, index: number): DraftMethod {
  const criterion = method.criteria[index];
  if (!criterion) return method;
  const last = criterion.labels.length;
  const turned = changeCriterion(method, index, { descending: !(criterion.descending ?? false) });
  const changed = withScale(turned, index, {
    labels: withoutNumbers(criterion).toReversed(),
    spellings: levelSpellings(criterion).toReversed(),
    threshold: last,
    ids: (method.levelIds[index] ?? []).toReversed(),
    origins: (method.levelOrigins[index] ?? []).toReversed(),
  });
  const mirrored = (wanted: ConfiguredLevel): ConfiguredLevel =>
    withLevel(wanted, (level) => last + 1 - level);
  const isTouched = (wanted: ConfiguredLevel): boolean => typeof wanted === 'object' && wanted !== null;
  return { ...changed, ...withEntries(method, entriesOf(method, index, mirrored, isTouched)) };
}

interface Scale {
  readonly labels: readonly string[];
  readonly spellings: readonly (readonly string[])[];
  readonly threshold: number;
  readonly ids: readonly number[];
  readonly origins: readonly (number | null)[];
}

function withScale(
  method: DraftMethod,
  index: number,
  { labels, spellings, threshold, ids, origins }: Scale,
): DraftMethod {
  const { descending = false } = method.criteria[index] ?? {};
  const changed = changeCriterion(method, index, {
    labels: numbered({ descending }, labels),
    spellings,
    threshold,
  });
  return {
    ...changed,
    levelIds: method.levelIds.with(index, ids),
    levelOrigins: method.levelOrigins.with(index, origins),
  };
}

function entriesOf(
  { excluded }: DraftMethod,
  index: number,
  change: (wanted: ConfiguredLevel) => ConfiguredLevel,
  isTouched: (wanted: ConfiguredLevel) => boolean,
): readonly Entry[] {
  return excluded.map(({ levels }) => {
    const wanted = levels[index] ?? null;
    return { levels: levels.with(index, change(wanted)), isTouched: isTouched(wanted) };
  });
}
