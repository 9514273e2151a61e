import type { ConfiguredLevel } from '../../core/configuredLevel';
import type { ExcludedConfiguration } from '../../core/method';
import { sayConfiguration } from '../../sheets/phrases';
import type { DraftConfiguration, DraftMethod } from './draftMethod';

/** What becomes of a configuration. */
export interface Entry {
  readonly levels: readonly ConfiguredLevel[];
  /** Whether it named what goes. */
  readonly isTouched: boolean;
}

/**
 * The configurations with other levels. One that named what goes waits for a decision, since it may now drop more than it
 * did; one that says nothing any more goes too, and is told.
 *
 * @param entries one for each configuration of the method, which is the one of before
 */
export function withEntries(
  method: DraftMethod,
  entries: readonly Entry[],
): Pick<DraftMethod, 'excluded' | 'gone'> {
  const excluded: DraftConfiguration[] = [];
  const gone = [...method.gone];
  for (const [index, rule] of method.excluded.entries()) {
    const { levels, isTouched } = entries[index] ?? { levels: rule.levels, isTouched: false };
    const said = rule.said ?? (isTouched ? sayConfiguration(method, rule.levels) : undefined);
    if (isTouched && levels.every((level) => level === null)) gone.push(said ?? '');
    else excluded.push({ ...rule, levels, ...(said === undefined ? {} : { said }) });
  }
  return { excluded, gone };
}

/** How many configurations wait for a decision. */
export function countUndecided({ excluded }: DraftMethod): number {
  return excluded.filter(({ said }) => said !== undefined).length;
}

/** With one more configuration, which says nothing yet. */
export function addConfiguration(method: DraftMethod): DraftMethod {
  return { ...method, excluded: [...method.excluded, { name: '', levels: method.criteria.map(() => null) }] };
}

/** Whoever chooses its levels anew has decided. */
export function changeConfiguration(
  method: DraftMethod,
  index: number,
  change: Partial<ExcludedConfiguration>,
): DraftMethod {
  const changed = (rule: DraftConfiguration): DraftConfiguration => ({
    ...(change.levels ? decided(rule) : rule),
    ...change,
  });
  return {
    ...method,
    excluded: method.excluded.map((rule, position) => (position === index ? changed(rule) : rule)),
  };
}

/** It stays with the levels that are left. */
export function keepConfiguration(method: DraftMethod, index: number): DraftMethod {
  return changeConfiguration(method, index, { levels: method.excluded[index]?.levels ?? [] });
}

export function removeConfiguration(method: DraftMethod, index: number): DraftMethod {
  return { ...method, excluded: method.excluded.toSpliced(index, 1) };
}

/** Without what it said before. */
function decided({ name, levels, origin }: DraftConfiguration): DraftConfiguration {
  return { name, levels, ...(origin === undefined ? {} : { origin }) };
}
