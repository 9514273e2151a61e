import type { Evaluated } from '../sheets/evaluate';
import { cellText } from '../sheets/cellText';
import { gridOf } from '../sheets/grid';
import { bestEnd, legendAbove } from '../sheets/own/scaleLegend';
import { french } from './french';
import type { Outcome } from './outcome';
import { done, unusable } from './outcome';

/**
 * Bare numbers under the criteria of a workbook without `Méthode`: which end is the best was said nowhere. They are read
 * with 1 as the best, and that is told; not where a text above the headers says the contrary.
 *
 * @param input the file, as the user knows it
 * @returns what to know
 */
export function checkBestEnd(input: string, evaluated: Evaluated): Outcome<readonly string[]> {
  const numbered = numberedCriteria(evaluated);
  if (numbered.length === 0) return done([]);
  const { evaluation, sheet } = evaluated;
  const legend = legendAbove(gridOf(sheet), evaluation.layout.headerTop);
  const highest = Math.max(...legend.map(({ level }) => level));
  const options = (level: number): string =>
    numbered.map((name) => `--meilleur "${name}=${String(level)}"`).join(' ');
  if (bestEnd(legend) === 'highest') {
    const said = legend.map(({ level, word }) => `${String(level)} = ${word}`).join(', ');
    return unusable(
      french`« ${input} » : au-dessus des en-têtes, la feuille « ${sheet.name} » dit « ${said} » : le plus grand nombre y est le meilleur, ce que rien n’indique à Pistes. Rien n’a été écrit. Recommencez avec ${options(highest)}`,
    );
  }
  return done([
    french`« ${input} » : 1 lu comme le meilleur ; sinon --meilleur, par exemple ${options(lastLevel(evaluated))}`,
  ]);
}

/** Names of the criteria whose cells hold numbers alone, and one at least. */
function numberedCriteria({ evaluation, sheet }: Evaluated): readonly string[] {
  const { record, layout, pistes } = evaluation;
  if (record.source === 'sheet') return [];
  const grid = gridOf(sheet);
  return record.method.criteria.flatMap(({ name }, index) => {
    const texts = Array.from(pistes.row, (row) => cellText(grid[row]?.[layout.criteria[index] ?? 0]).trim());
    const filled = texts.filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => /^\d+$/.test(text)) ? [name] : [];
  });
}

/** Of the first of them, for an example. */
function lastLevel({ evaluation }: Evaluated): number {
  return evaluation.record.method.criteria[0]?.labels.length ?? 4;
}
