import { withLevel } from '../../core/configuredLevel';
import type { Criterion, ExcludedConfiguration, Method } from '../../core/method';
import type { CriterionOrigins } from '../../sheets/criterionOrigins';

/** A method being changed, with what each of its criteria was before: a name that changed no longer tells. */
export interface DraftMethod extends Method {
  readonly origins: CriterionOrigins;
  /** One for each criterion, its own as long as the draft lasts, wherever it moves and whatever it is called. */
  readonly ids: readonly number[];
}

/** A method of which nothing is changed yet. */
export function draftOf(method: Method): DraftMethod {
  const places = method.criteria.map((_, index) => index);
  return { ...method, origins: places, ids: places };
}

/** The same method with one criterion at another place; configurations and priority follow it. */
export function moveCriterion(method: DraftMethod, from: number, to: number): DraftMethod {
  const order = method.criteria.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return reordered(method, order);
}

/** Without one criterion; configurations lose what they say of it. */
export function removeCriterion(method: DraftMethod, index: number): DraftMethod {
  return reordered(
    method,
    method.criteria.map((_, position) => position).filter((position) => position !== index),
  );
}

/** With one more criterion, the least important: two levels, all retained. */
export function addCriterion(method: DraftMethod, name: string): DraftMethod {
  return {
    ...method,
    criteria: [...method.criteria, { name, definition: '', labels: ['1', '2'], threshold: 2 }],
    origins: [...method.origins, null],
    ids: [...method.ids, Math.max(-1, ...method.ids) + 1],
    excluded: method.excluded.map((rule) => ({ ...rule, levels: [...rule.levels, null] })),
  };
}

export function changeCriterion(method: DraftMethod, index: number, change: Partial<Criterion>): DraftMethod {
  return {
    ...method,
    criteria: method.criteria.map((criterion, position) =>
      position === index ? { ...criterion, ...change } : criterion,
    ),
  };
}

export function changeLabel(method: DraftMethod, index: number, level: number, label: string): DraftMethod {
  const labels = method.criteria[index]?.labels ?? [];
  return changeCriterion(method, index, { labels: labels.with(level - 1, label) });
}

/** With one more level, the least favourable, named by its number; what was retained stays so. */
export function addLevel(method: DraftMethod, index: number): DraftMethod {
  const labels = method.criteria[index]?.labels ?? [];
  return changeCriterion(method, index, { labels: [...labels, String(labels.length + 1)] });
}

/** Without one level; those after it take its number, in labels that are numbers and in configurations too. */
export function removeLevel(method: DraftMethod, index: number, level: number): DraftMethod {
  const criterion = method.criteria[index];
  if (!criterion) return method;
  const labels = criterion.labels
    .map((label, at) => (label === String(at + 1) ? '' : label))
    .toSpliced(level - 1, 1);
  const threshold = level <= criterion.threshold ? Math.max(1, criterion.threshold - 1) : criterion.threshold;
  const changed = changeCriterion(method, index, { labels: labels.map(named), threshold });
  return {
    ...changed,
    excluded: method.excluded.map((rule) => ({
      ...rule,
      levels: rule.levels.map((wanted, at) =>
        at === index ? withLevel(wanted, (one) => withoutLevel(one, level)) : wanted,
      ),
    })),
  };
}

/** With one more configuration, which says nothing yet. */
export function addConfiguration(method: DraftMethod): DraftMethod {
  return { ...method, excluded: [...method.excluded, { name: '', levels: method.criteria.map(() => null) }] };
}

export function changeConfiguration(
  method: DraftMethod,
  index: number,
  change: Partial<ExcludedConfiguration>,
): DraftMethod {
  return {
    ...method,
    excluded: method.excluded.map((rule, position) => (position === index ? { ...rule, ...change } : rule)),
  };
}

export function removeConfiguration(method: DraftMethod, index: number): DraftMethod {
  return { ...method, excluded: method.excluded.toSpliced(index, 1) };
}

/** As a workbook holds it: names and labels trimmed, a level without a name carries its number. */
export function tidied({ criteria, excluded, priority }: DraftMethod): Method {
  return {
    priority,
    criteria: criteria.map((criterion) => ({
      ...criterion,
      name: criterion.name.trim(),
      definition: criterion.definition.trim(),
      labels: criterion.labels.map((label) => label.trim()).map(named),
    })),
    excluded: excluded.map((rule) => ({ ...rule, name: rule.name.trim() })),
  };
}

function named(label: string, index: number): string {
  return label === '' ? String(index + 1) : label;
}

function withoutLevel(level: number, removed: number): number | null {
  if (level < removed) return level;
  return level === removed ? null : level - 1;
}

/** @param order indexes of the criteria that stay, in their new order */
function reordered(
  { criteria, excluded, priority, origins, ids }: DraftMethod,
  order: readonly number[],
): DraftMethod {
  return {
    criteria: order.flatMap((index) => criteria[index] ?? []),
    origins: order.map((index) => origins[index] ?? null),
    ids: order.flatMap((index) => ids[index] ?? []),
    excluded: excluded.map((rule) => ({ ...rule, levels: order.map((index) => rule.levels[index] ?? null) })),
    priority: Math.max(0, order.indexOf(priority)),
  };
}
