import type { Evaluation } from '../../sheets/evaluation';
import { sayReasons, statusOf } from '../../sheets/phrases';

/** A level as read from a cell of a criterion. */
export type ReadLevel =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

const UNREADABLE = 255;

/** The level of a piste on a criterion. */
export function levelOf({ scores }: Evaluation, piste: number, criterion: number): ReadLevel {
  const code = scores.levels[criterion]?.[piste] ?? 0;
  if (code === 0) return { kind: 'missing' };
  return code === UNREADABLE ? { kind: 'unreadable' } : { kind: 'level', level: code };
}

/** The title on one line; empty where there is none. */
export function titleOf({ pistes }: Evaluation, piste: number): string {
  return (pistes.title[piste] ?? '').replace(/\s+/g, ' ').trim();
}

/** What stands below the title: the levels of a piste that is ranked, why another one is not. */
export function secondLine(evaluation: Evaluation, piste: number): string {
  return statusOf(evaluation, piste) === 'retained'
    ? levelNames(evaluation, piste).join(' · ')
    : sayReasons(evaluation, piste);
}

function levelNames(evaluation: Evaluation, piste: number): string[] {
  return evaluation.record.method.criteria.map(({ labels }, criterion) => {
    const read = levelOf(evaluation, piste, criterion);
    return read.kind === 'level' ? (labels[read.level - 1] ?? String(read.level)) : '';
  });
}

/** What keeps a piste recognised from one reading to the next: rows move when the sheet is sorted. */
export function pisteKey({ pistes }: Evaluation, piste: number): string {
  return `${String(pistes.number[piste] ?? '')}|${pistes.title[piste] ?? ''}`;
}
