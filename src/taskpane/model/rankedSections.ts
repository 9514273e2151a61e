import type { Status } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import { sayCriterionLevel, statusOf } from '../../sheets/phrases';
import { areBandsPriorities, rankedBands } from '../../sheets/rankedBands';
import type { Texts } from '../texts/texts';
import type { ListSection } from './listLayout';

/** After the ranked pistes: first what somebody can still bring in, last what follows others. */
const OTHER_STATUSES = [
  'unscored',
  'invalid',
  'excluded',
  'below-threshold',
  'sub',
] as const satisfies Status[];

/** The pistes as the pane lists them: those ranked, in bands (R20); then the others by status, in the order of the sheet. */
export function rankedSections(
  evaluation: Evaluation,
  isShown: (piste: number) => boolean,
  texts: Texts,
): readonly ListSection[] {
  return [...bands(evaluation, isShown, texts), ...others(evaluation, isShown, texts)];
}

function bands(evaluation: Evaluation, isShown: (piste: number) => boolean, texts: Texts): ListSection[] {
  const [first] = evaluation.record.method.criteria;
  const { band, counted } = texts.ranking;
  const totals = new Map(rankedBands(evaluation).map(({ level, pistes }) => [level, pistes.length]));
  return rankedBands(evaluation, isShown).map(({ level, pistes }) => ({
    key: `band ${String(level)}`,
    heading: counted(
      areBandsPriorities(evaluation) || !first ? band(level) : sayCriterionLevel(first, level),
      pistes.length,
      totals.get(level),
    ),
    items: pistes,
  }));
}

function others(evaluation: Evaluation, isShown: (piste: number) => boolean, texts: Texts): ListSection[] {
  const byStatus = new Map<Status, number[]>(OTHER_STATUSES.map((status) => [status, []]));
  for (let piste = 0; piste < evaluation.pistes.count; piste++) {
    if (isShown(piste)) byStatus.get(statusOf(evaluation, piste))?.push(piste);
  }
  return [...byStatus]
    .filter(([, items]) => items.length > 0)
    .map(([status, items]) => ({
      key: status,
      heading: texts.ranking.counted(
        texts.ranking.groups[status],
        items.length,
        evaluation.ranking.counts[status],
      ),
      items,
    }));
}
