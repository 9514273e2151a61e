import { fold } from '../../core/fold';
import type { Evaluation } from '../../sheets/evaluation';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import { titleOf } from './pisteWords';

/** By the titles, which most readings leave as they are. */
const known = new WeakMap<readonly string[], ReadonlySet<number>>();

/** The pistes whose title another one bears too (R2): the title alone does not tell them apart. */
function twinsOf({ pistes: { title } }: Evaluation): ReadonlySet<number> {
  const found = known.get(title) ?? findTwins(title);
  known.set(title, found);
  return found;
}

function findTwins(titles: readonly string[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const twins = new Set<number>();
  titles.forEach((title, piste) => {
    const folded = fold(title);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, piste);
    else if (folded !== '') twins.add(other).add(piste);
  });
  return twins;
}

/** What tells a piste from others of the same title: its N°, or its row; empty where its title does. */
export function twinMark(evaluation: Evaluation, piste: number, { language }: Texts): string {
  if (!twinsOf(evaluation).has(piste)) return '';
  const { twin, twinRow } = laterTexts(language).pistes;
  const { number, row } = evaluation.pistes;
  const own = number[piste] ?? Infinity;
  return Number.isFinite(own) ? twin(own) : twinRow((row[piste] ?? 0) + 1);
}

/** A piste in a sentence: its title, and its N° where another one is called so too. */
export function nameOf(evaluation: Evaluation, piste: number, texts: Texts): string {
  const title = titleOf(evaluation, piste) || texts.ranking.untitled;
  return [title, twinMark(evaluation, piste, texts)].filter((part) => part !== '').join(' · ');
}
