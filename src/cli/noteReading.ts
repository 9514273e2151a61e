import { sheetCellLabel } from '../session/cellLabel';
import { cellText, isBlank } from '../sheets/cellText';
import type { Evaluated } from '../sheets/evaluate';
import { cellAt, foldedAt, gridOf } from '../sheets/grid';
import { readNumber } from '../sheets/readNumber';
import { shorten } from '../sheets/typography';
import { french } from './french';

/** What to know of how a workbook was read, though nothing in it is wrong. @param input the file, as the user knows it */
export function noteReading(input: string, evaluated: Evaluated): readonly string[] {
  return [...noteHidden(evaluated), ...noteNumber(evaluated)].map(
    (sentence) => french`« ${input} » : ${sentence}`,
  );
}

/** A table that nobody sees may not be the one that is meant. */
function noteHidden({ sheet }: Evaluated): readonly string[] {
  if (!sheet.hidden) return [];
  const how = sheet.veryHidden === true ? french`, sans que le menu d’Excel puisse l’afficher` : '';
  return [
    french`le tableau classé est celui de la feuille « ${sheet.name} », qui est masquée${how}. Si ce n’est pas le bon, nommez « Pistes » le tableau Excel du bon.`,
  ];
}

/** Folded, how a column of numbers may be headed: « N° d'ordre », « Num. », « Ordre ». */
const NUMBERS = /^(?:n ?[°º˚ᵒ]|n\.?$|nr\b|no\b|№|num\b|numero|ordre\b|#)/;

/** Without `N°` the rows decide between equals: a column that may be it is told, and never taken for it unasked. */
function noteNumber({ evaluation: { layout }, sheet }: Evaluated): readonly string[] {
  const { headerRow, endRow, firstColumn, endColumn, inputs, criteria, ours } = layout;
  if (inputs.number !== null) return [];
  const known = new Set<number | null>([...Object.values(inputs), ...criteria, ...Object.values(ours)]);
  const grid = gridOf(sheet);
  const holdsNumbers = (column: number): boolean => {
    const held = grid.slice(headerRow + 1, endRow).map((cells) => cells[column] ?? null);
    const filled = held.filter((value) => !isBlank(value));
    return filled.length > 0 && filled.every((value) => readNumber(value) !== Infinity);
  };
  for (let column = firstColumn; column < endColumn; column += 1) {
    const header = cellText(cellAt(grid, headerRow, column)).trim();
    if (known.has(column) || !NUMBERS.test(foldedAt(grid, headerRow, column)) || !holdsNumbers(column))
      continue;
    const cell = sheetCellLabel(sheet.name, headerRow, column);
    return [
      french`sans colonne « N° », l’ordre des lignes départage les pistes à égalité. « ${shorten(header)} » (${cell}) est peut-être « N° » : si oui, renommez cet en-tête.`,
    ];
  }
  return [];
}
