import { asShown } from './asShown';
import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';
import { levelNumber } from './levelNumber';
import { cellKey, levelSpellings, spellingKeys } from './levelSpellings';
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
  const readText = textReader(criterion);
  const spelled = levelsBySpelling(criterion);
  const readNumber = (value: number): number =>
    numberedLevel(criterion, asShown(value)) ?? spelled.get(cellKey(value)) ?? UNREADABLE;
  const known = new Map<string, number>();
  return (value) => {
    if (value === null) return EMPTY;
    if (typeof value === 'number') return readNumber(value);
    if (typeof value !== 'string') return UNREADABLE;
    let level = known.get(value);
    if (level === undefined) {
      level = readText(value) ?? spelled.get(cellKey(value)) ?? UNREADABLE;
      known.set(value, level);
    }
    return level;
  };
}

/** Reads numbers and labels; undefined where a text is neither. */
function textReader(criterion: Criterion): (text: string) => number | undefined {
  const folded = criterion.labels.map(fold);
  const byLabel = levelsByLabel(criterion.labels, folded);
  return (cell) => {
    const text = collapseSpaces(cell);
    if (text === '') return EMPTY;
    if (ALL_DIGITS.test(text)) return NUMBER.test(text) ? numberedLevel(criterion, Number(text)) : undefined;
    const labelled = byLabel.get(fold(text));
    const numbered = numberedLabel(text, criterion, folded);
    // A label may look like the number and label of another level: two readings are none.
    if (labelled !== undefined && numbered !== undefined && labelled !== numbered) return UNREADABLE;
    return labelled ?? numbered;
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

/** Levels by the keys of their spellings; {@link UNREADABLE} where two levels share a spelling. */
function levelsBySpelling(criterion: Criterion): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [index, spellings] of levelSpellings(criterion).entries()) {
    for (const key of new Set(spellings.flatMap(spellingKeys)))
      levels.set(key, levels.has(key) ? UNREADABLE : index + 1);
  }
  return levels;
}

/** The level of a text such as `1 – Fort`, if number and label agree. */
function numberedLabel(text: string, criterion: Criterion, folded: readonly string[]): number | undefined {
  const [, number = '', label = ''] = NUMBER_AND_LABEL.exec(text) ?? [];
  const level = number === '' ? undefined : numberedLevel(criterion, Number(number));
  return level !== undefined && folded[level - 1] === fold(label) ? level : undefined;
}

/** The level that bears this number; undefined: none does. */
function numberedLevel(criterion: Criterion, number: number): number | undefined {
  const isOne = Number.isInteger(number) && number >= 1 && number <= criterion.labels.length;
  return isOne ? levelNumber(criterion, number) : undefined;
}
