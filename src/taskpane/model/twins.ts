import type { Evaluation } from '../../sheets/evaluation';
import { twinsOf } from '../../sheets/twinsOf';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import { titleOf } from './pisteWords';

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
