import type { Status } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import { statusOf } from '../../sheets/phrases';
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

/**
 * The pistes as the pane lists them: those ranked, in order, a band for each run of one priority; then the others by
 * status, in the order of the sheet. Where the priority criterion is not the one that ranks first, a priority comes back
 * further down: as on Annexe 2, its first band counts all of it and the next ones only go on.
 */
export function rankedSections(
  evaluation: Evaluation,
  isShown: (piste: number) => boolean,
  texts: Texts,
): readonly ListSection[] {
  return [...bands(evaluation, isShown, texts), ...others(evaluation, isShown, texts)];
}

function bands({ ranking }: Evaluation, isShown: (piste: number) => boolean, texts: Texts): ListSection[] {
  const found: { priority: number; isFirst: boolean; items: number[] }[] = [];
  const counts = new Map<number, number>();
  const totals = new Map<number, number>();
  for (const piste of ranking.order) {
    const priority = ranking.priority[piste] ?? 0;
    totals.set(priority, (totals.get(priority) ?? 0) + 1);
    if (!isShown(piste)) continue;
    const last = found.at(-1);
    if (last?.priority === priority) last.items.push(piste);
    else found.push({ priority, isFirst: !counts.has(priority), items: [piste] });
    counts.set(priority, (counts.get(priority) ?? 0) + 1);
  }
  const { band, bandAgain, counted } = texts.ranking;
  return found.map(({ priority, isFirst, items }, index) => ({
    key: `band ${String(index)}`,
    heading: isFirst
      ? counted(band(priority), counts.get(priority) ?? 0, totals.get(priority))
      : bandAgain(band(priority)),
    items,
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
