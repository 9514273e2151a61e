import type { Evaluation } from '../../sheets/evaluation';

/** What tells a piste from one reading to the next: its N°; without one, its title. One key for each piste. */
export function pisteKeys({ pistes }: Pick<Evaluation, 'pistes'>): readonly string[] {
  return pistes.title.map((title, piste) => {
    const number = pistes.number[piste] ?? Infinity;
    return number === Infinity ? title : `#${String(number)}`;
  });
}
