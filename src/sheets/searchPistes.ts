import { fold } from '../core/fold';
import type { Pistes } from './pistes';

/** The searched texts of every piste, folded once for all that is typed. */
export interface SearchIndex {
  readonly texts: readonly string[];
}

/** No folded text holds it: a word never runs from one text into the next. */
const BETWEEN = '\n';

/** Prepares the search on N°, title, objective, breakdown and communes, as folded texts (R2). */
export function searchIndex(pistes: Pistes): SearchIndex {
  const fields = [pistes.title, pistes.objective, pistes.breakdown, pistes.communes].map((texts) => {
    // Objectives repeat from row to row: each is folded once.
    const known = new Map<string, string>();
    return texts.map((text) => {
      let folded = known.get(text);
      if (folded === undefined) known.set(text, (folded = fold(text)));
      return folded;
    });
  });
  const texts = Array.from(pistes.number, (number, piste) =>
    [Number.isFinite(number) ? String(number) : '', ...fields.map((field) => field[piste] ?? '')].join(
      BETWEEN,
    ),
  );
  return { texts };
}

/** Positions of the pistes that hold every word typed, in any order, accents and capitals ignored. No word: all of them. */
export function searchPistes({ texts }: SearchIndex, typed: string): Uint32Array {
  const words = fold(typed).split(' ');
  const found: number[] = [];
  texts.forEach((text, piste) => {
    if (words.every((word) => text.includes(word))) found.push(piste);
  });
  return Uint32Array.from(found);
}
