import type { Criterion, Method } from '../../core/method';
import { levelSpellings } from '../../core/levelSpellings';
import type { ConfiguredLevel } from '../../core/configuredLevel';
import type { MethodOrigins } from '../../sheets/methodOrigins';
import { sameOrigins } from '../../sheets/methodOrigins';
import type { DraftMethod } from './draftMethod';
import { withEntries } from './draftConfigurations';
import { numbered } from './draftLabels';

/** A method of which nothing is changed yet. */
export function draftOf(method: Method): DraftMethod {
  const { criteria: origins, levels } = sameOrigins(method);
  const ids = method.criteria.map((_, index) => index);
  const levelIds = method.criteria.map(({ labels }) => labels.map((_, index) => index));
  const excluded = method.excluded.map((rule, origin) => ({ ...rule, origin }));
  return { ...method, excluded, origins, levelOrigins: levels, ids, levelIds, gone: [] };
}

/** What became of the method that a draft began from. */
export function originsOf({ origins, levelOrigins }: DraftMethod): MethodOrigins {
  return { criteria: origins, levels: levelOrigins };
}

/** The same method with one criterion at another place; configurations and priority follow it. */
export function moveCriterion(method: DraftMethod, from: number, to: number): DraftMethod {
  const order = method.criteria.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  const moved = reordered(method, order);
  const excluded = method.excluded.map((rule) => ({ ...rule, levels: inOrder(rule.levels, order) }));
  return { ...moved, excluded };
}

/** Without one criterion. A configuration that named it no longer says the same: somebody must decide. */
export function removeCriterion(method: DraftMethod, index: number): DraftMethod {
  const order = method.criteria.map((_, position) => position).filter((position) => position !== index);
  const entries = method.excluded.map((rule) => ({
    levels: inOrder(rule.levels, order),
    isTouched: (rule.levels[index] ?? null) !== null,
  }));
  return { ...reordered(method, order), ...withEntries(method, entries) };
}

/** With one more criterion, the least important: two levels, all retained. */
export function addCriterion(method: DraftMethod, name: string): DraftMethod {
  return {
    ...method,
    criteria: [...method.criteria, { name, definition: '', labels: ['1', '2'], threshold: 2 }],
    origins: [...method.origins, null],
    levelOrigins: [...method.levelOrigins, [null, null]],
    ids: [...method.ids, Math.max(-1, ...method.ids) + 1],
    levelIds: [...method.levelIds, [0, 1]],
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

/** As a workbook holds it: names, labels and spellings trimmed, a level without a name carries its number. */
export function tidied({ criteria, excluded, priority }: DraftMethod): Method {
  return {
    priority,
    criteria: criteria.map((criterion) => {
      const { name, definition, labels, threshold, descending = false, spellings = [] } = criterion;
      const plain = {
        name: name.trim(),
        definition: definition.trim(),
        labels: numbered(
          criterion,
          labels.map((label) => label.trim()),
        ),
        threshold,
      };
      return {
        ...plain,
        ...(descending ? { descending } : {}),
        ...(spellings.some(({ length }) => length > 0) ? { spellings: levelSpellings(criterion) } : {}),
      };
    }),
    excluded: excluded.map(({ name, levels }) => ({ name: name.trim(), levels })),
  };
}

/** @param order indexes of the criteria that stay, in their new order */
function reordered(method: DraftMethod, order: readonly number[]): DraftMethod {
  const { criteria, priority, origins, levelOrigins, ids, levelIds } = method;
  return {
    ...method,
    criteria: order.flatMap((index) => criteria[index] ?? []),
    origins: order.map((index) => origins[index] ?? null),
    levelOrigins: order.map((index) => levelOrigins[index] ?? []),
    ids: order.flatMap((index) => ids[index] ?? []),
    levelIds: order.map((index) => levelIds[index] ?? []),
    priority: Math.max(0, order.indexOf(priority)),
  };
}

function inOrder(levels: readonly ConfiguredLevel[], order: readonly number[]): readonly ConfiguredLevel[] {
  return order.map((index) => levels[index] ?? null);
}
