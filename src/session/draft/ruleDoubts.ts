import type { ConfiguredLevel } from '../../core/configuredLevel';
import type { Method } from '../../core/method';
import { ruleEffects } from '../../core/ruleEffects';
import type { Scores } from '../../core/scores';
import { UNREADABLE } from '../../core/scores';
import type { Evaluation } from '../../sheets/evaluation';
import { sayConfiguration } from '../../sheets/phrases';
import { sameMethod } from '../../sheets/sameMethod';
import type { DraftMethod } from './draftMethod';
import { tidied } from './methodDraft';

/** A configuration that named a criterion or a level that goes: kept with what is left, or removed, somebody decides. */
export interface RuleDoubt {
  /** Index in the draft. */
  readonly configuration: number;
  readonly name: string;
  /** What it said, and what is left of it, as the workbook says it. */
  readonly before: string;
  readonly after: string;
  /** How many pistes it drops (R14), before and with what is left; null where that cannot be told. */
  readonly drops: { readonly before: number; readonly after: number } | null;
}

/**
 * The configurations that wait for a decision, each with its effect on the scores that stand.
 *
 * @param start the method that the draft began from
 */
export function ruleDoubts(evaluation: Evaluation, start: Method, draft: DraftMethod): readonly RuleDoubt[] {
  const open = draft.excluded.flatMap((rule, index) =>
    rule.said === undefined ? [] : [{ ...rule, said: rule.said, index }],
  );
  if (open.length === 0) return [];
  const method = tidied(draft);
  const effects = sameMethod(evaluation.record.method, start) ? effectsOf(evaluation, draft, method) : null;
  return open.map(({ name, levels, said, origin, index }) => {
    const [before, after] = [effects?.before[origin ?? -1], effects?.after[index]];
    return {
      configuration: index,
      name,
      before: said,
      after: sayConfiguration(method, levels),
      drops: before === undefined || after === undefined || after === null ? null : { before, after },
    };
  });
}

interface Effects {
  readonly before: readonly number[];
  /** null: it says something of new criteria alone. */
  readonly after: readonly (number | null)[];
}

/** New criteria, on which nothing is scored yet, are left out: no rule would drop anything. */
function effectsOf({ record, scores }: Evaluation, draft: DraftMethod, method: Method): Effects {
  const kept = [...draft.origins.keys()].filter((index) => draft.origins[index] !== null);
  const excluded = method.excluded.map(({ name, levels }) => ({
    name,
    levels: kept.map((index): ConfiguredLevel => levels[index] ?? null),
  }));
  const criteria = kept.flatMap((index) => method.criteria[index] ?? []);
  const counts = ruleEffects({ criteria, excluded, priority: 0 }, movedScores(scores, draft, kept));
  return {
    before: ruleEffects(record.method, scores).configurations.map(({ drops }) => drops.length),
    after: counts.configurations.map(({ drops }, index) =>
      excluded[index]?.levels.every((level) => level === null) ? null : drops.length,
    ),
  };
}

/** The scores that stand, each level under its place in the draft; one that goes cannot be read any more. */
function movedScores(scores: Scores, draft: DraftMethod, kept: readonly number[]): Scores {
  const levels = kept.map((index) => {
    const origins = draft.levelOrigins[index] ?? [];
    const column = scores.levels[draft.origins[index] ?? 0] ?? new Uint8Array(scores.count);
    return column.map((level) => (level === 0 ? 0 : origins.indexOf(level) + 1 || UNREADABLE));
  });
  return { ...scores, levels };
}
