import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';
import type { Criterion } from './method';
import { EMPTY, UNREADABLE } from './scores';

/** Reads one criterion cell. An object stands for whatever is neither text, number nor boolean: error, date… */
export type LevelReader = (value: string | number | boolean | null | object) => number;

const NUMBER = /^[1-9][0-9]?$/;
const ALL_DIGITS = /^[0-9]+$/;
const NUMBER_AND_LABEL = /^([1-9][0-9]?)(?: ?[-\u2010-\u2015] ?| )(.+)$/;

/**
 * A reader of the cells of one criterion (R3). It gives a level 1…n, {@link EMPTY} or {@link UNREADABLE}, and
 * remembers the texts that it has met: a column of 100,000 cells holds few distinct ones.
 */
export function levelReader(criterion: Criterion): LevelReader {
  const readText = textReader(criterion.labels);
  const known = new Map<string, number>();
  return (value) => {
    if (value === null) return EMPTY;
    if (typeof value === 'number') return levelOrUnreadable(value, criterion.labels.length);
    if (typeof value !== 'string') return UNREADABLE;
    let level = known.get(value);
    if (level === undefined) known.set(value, (level = readText(value)));
    return level;
  };
}

function textReader(labels: readonly string[]): (text: string) => number {
  const folded = labels.map(fold);
  const byLabel = levelsByLabel(labels, folded);
  return (cell) => {
    const text = collapseSpaces(cell);
    if (text === '') return EMPTY;
    if (ALL_DIGITS.test(text))
      return NUMBER.test(text) ? levelOrUnreadable(Number(text), labels.length) : UNREADABLE;
    const labelled = byLabel.get(fold(text));
    const numbered = numberedLabel(text, folded);
    // A label may look like the number and label of another level: two readings are none.
    if (labelled !== undefined && numbered !== undefined && labelled !== numbered) return UNREADABLE;
    return labelled ?? numbered ?? UNREADABLE;
  };
}

/**
 * Levels by folded label; {@link UNREADABLE} where two levels share one. Labels that are only digits are left out:
 * a number is read as typed, never through folding, which would turn `-1` into `1`.
 */
function levelsByLabel(labels: readonly string[], folded: readonly string[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [index, label] of folded.entries()) {
    if (ALL_DIGITS.test(collapseSpaces(labels[index]!))) continue;
    levels.set(label, levels.has(label) ? UNREADABLE : index + 1);
  }
  return levels;
}

/** The level of a text such as `1 – Fort`, if number and label agree. */
function numberedLabel(text: string, folded: readonly string[]): number | undefined {
  const [, number = '', label = ''] = NUMBER_AND_LABEL.exec(text) ?? [];
  return number !== '' && folded[Number(number) - 1] === fold(label) ? Number(number) : undefined;
}

function levelOrUnreadable(value: number, levels: number): number {
  return Number.isInteger(value) && value >= 1 && value <= levels ? value : UNREADABLE;
}
