import { english } from './english';
import type { frPistes } from './frPistes';
import { NBSP, numbersOf } from './numbers';

const { count, list, number } = numbersOf('en');

function ranks(step: number): string {
  return step === 1 ? 'one rank' : count(step, 'rank', 'ranks');
}

/** What is said of single pistes: their levels, what would change them, how they moved; in English. */
export const enPistes: typeof frPistes = {
  twin: (n) => `No.${NBSP}${String(n)}`,
  twinRow: (row) => `row${NBSP}${String(row)}`,
  detail: {
    number: 'No.',
    status: 'Status',
    objective: 'Objective',
    breakdown: 'Breakdown',
    communes: 'Communes',
    parent: 'Parent piste',
    reason: 'Reason',
    level: (criterion, level) => `${criterion}: ${level}`,
    missing: 'to score',
    unreadable: 'to correct',
    notRetained: 'not retained',
    entry: 'What would bring it in',
    entryLevel: (criterion: string, level: string): string => `${criterion} “${level}”`,
    entryLevels: (levels: readonly string[]): string => list(levels),
    entryOutcome: (levels: string, rank: number): string =>
      english`${levels}: retained, rank ${number(rank)}.`,
    entryNothing: 'No better level: the excluded configurations would still drop it.',
    nearby: 'With one level more or less',
    nearbyRank: (rank, before) =>
      before === 0
        ? english`retained, rank ${number(rank)}`
        : rank === before
          ? 'same rank'
          : english`rank ${number(rank)} (${rank < before ? '▲' : '▼'}${number(Math.abs(rank - before))})`,
  },
  changes: {
    heading: 'What moved',
    summary: (words) => `What moved – ${words}`,
    all: {
      shifted: (n, step) => `${count(n, 'piste', 'pistes')} shifted by ${ranks(step)}`,
      moved: (n) => count(n, 'piste moved', 'pistes moved'),
    },
    others: {
      shifted: (n, step) => `${count(n, 'other', 'others')} shifted by ${ranks(step)}`,
      moved: (n) => count(n, 'other moved', 'others moved'),
    },
    goTo: 'Go to this piste in the list',
    close: 'Close: what moved',
    rank: (before, after) => english`rank ${number(before)} → ${number(after)}`,
    level: (criterion, from, to) => `${criterion}: ${from} → ${to}`,
    empty: 'empty',
    unreadable: 'to correct',
    more: (n) => `and ${count(n, 'other', 'others')}`,
  },
  movement: {
    up: (places) => `up ${count(places, 'place', 'places')}`,
    down: (places) => `down ${count(places, 'place', 'places')}`,
    entered: 'enters the ranking',
    left: 'leaves the ranking',
  },
  announce: (retained, moved, headline) =>
    headline === ''
      ? `Ranking up to date: ${count(retained, 'piste retained', 'pistes retained')}, ${count(moved, 'change', 'changes')}.`
      : `Ranking up to date. ${headline}`,
};
