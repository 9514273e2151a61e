import type { LevelChange, PisteChange } from '../../session/live/passChanges';
import type { Evaluation } from '../../sheets/evaluation';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';

const UNREADABLE = 255;

/** A level before or after, by its label. */
export function sayChangedLevel(
  evaluation: Evaluation,
  change: LevelChange,
  code: number,
  { language }: Texts,
): string {
  const { changes } = laterTexts(language).pistes;
  if (code === 0) return changes.empty;
  return changedLabel(evaluation, change, code) ?? changes.unreadable;
}

/** The label that the workbook has for it; null where there was no level. */
export function changedLabel(
  evaluation: Evaluation,
  { criterion }: LevelChange,
  code: number,
): string | null {
  if (code === 0 || code === UNREADABLE) return null;
  return evaluation.record.method.criteria[criterion]?.labels[code - 1] ?? String(code);
}

/** What happened to a piste: levels first, which are the cause; then rank or status. */
export function sayChange(evaluation: Evaluation, change: PisteChange, texts: Texts): string {
  const { changes } = laterTexts(texts.language).pistes;
  const levels = change.levels.map((level) =>
    changes.level(
      evaluation.record.method.criteria[level.criterion]?.name ?? '',
      sayChangedLevel(evaluation, level, level.from, texts),
      sayChangedLevel(evaluation, level, level.to, texts),
    ),
  );
  return [...levels, sayOutcome(change, texts)].filter((part) => part !== '').join(' · ');
}

/** What became of its rank or status; empty where it stays. */
export function sayOutcome(change: PisteChange, { language, ranking }: Texts): string {
  const { rankBefore, rankAfter, statusBefore, statusAfter } = change;
  if (rankBefore > 0 && rankAfter > 0) {
    return rankBefore === rankAfter ? '' : laterTexts(language).pistes.changes.rank(rankBefore, rankAfter);
  }
  const before = rankBefore > 0 ? ranking.rank(rankBefore) : ranking.statuses[statusBefore];
  const after = rankAfter > 0 ? ranking.rank(rankAfter) : ranking.statuses[statusAfter];
  return before === after ? '' : `${before} → ${after}`;
}
