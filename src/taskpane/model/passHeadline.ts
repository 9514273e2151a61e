import type { PassChanges, PisteChange } from '../../session/live/passChanges';
import type { Evaluation } from '../../sheets/evaluation';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import { nameOf } from './twins';
import { sayChange } from './sayChange';

/** What a pass changed, parted into why and what followed. */
export interface PassHeadline {
  /** The pistes whose levels changed: as many as are read at a glance. */
  readonly causes: readonly PisteChange[];
  /** The rest: other causes first, then the furthest moves. */
  readonly others: readonly PisteChange[];
}

const MOST_CAUSES = 2;

/** The causes first: somebody wants to see what became of the level just given. */
export function passHeadline({ pistes }: PassChanges): PassHeadline {
  const sorted = pistes.toSorted(byWeight);
  const causes = sorted.slice(0, MOST_CAUSES).filter(({ levels }) => levels.length > 0);
  return { causes, others: sorted.slice(causes.length) };
}

function byWeight(a: PisteChange, b: PisteChange): number {
  const cause = Math.sign(b.levels.length) - Math.sign(a.levels.length);
  return cause || Math.abs(b.rankAfter - b.rankBefore) - Math.abs(a.rankAfter - a.rankBefore);
}

/** « 39 autres décalées d’un rang », as precisely as one sentence can; empty where nothing else moved. */
export function sayOthers({ causes, others }: PassHeadline, { language }: Texts): string {
  const { changes } = laterTexts(language).pistes;
  const [first] = others;
  if (!first) return '';
  const step = stepOf(first);
  const words = causes.length > 0 ? changes.others : changes.all;
  return step > 0 && others.every((change) => stepOf(change) === step)
    ? words.shifted(others.length, step)
    : words.moved(others.length);
}

/** By how many ranks a piste moved among those that are ranked; 0 where something else happened to it too. */
function stepOf({ rankBefore, rankAfter, levels }: PisteChange): number {
  return rankBefore > 0 && rankAfter > 0 && levels.length === 0 ? Math.abs(rankAfter - rankBefore) : 0;
}

/** The same, to be told: empty where nothing moved. */
export function sayHeadline(evaluation: Evaluation, headline: PassHeadline, texts: Texts): string {
  const said = headline.causes.map((change) => {
    const name = nameOf(evaluation, change.piste, texts);
    return laterTexts(texts.language).pistes.detail.level(name, sayChange(evaluation, change, texts));
  });
  return [...said, sayOthers(headline, texts)]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
