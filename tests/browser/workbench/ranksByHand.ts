import type { Value } from '../../../src/workbench/model/book';
import { eventually } from '../eventually';
import type { BenchSeat } from './benchSeat';

/** Of the example: what is typed, what is computed. */
export const COLUMNS = {
  number: 0,
  title: 1,
  parent: 4,
  communes: 5,
  levels: [6, 7, 8],
  status: 9,
  rank: 11,
};

/** The report's own thresholds, from « Potentiel » to « Faisabilité ». */
const THRESHOLDS = [3, 2, 3];

const LABELS = [
  ['fort', 'bon', 'modéré', 'faible'],
  ['très important', 'structurant', 'limité'],
  ['très simple', 'simple', 'complexe', 'très complexe'],
];

type Row = readonly Value[];

/** N° of the pistes in the order of their ranks, by what the sheet holds: the report's method in a few lines, as a judge. */
export function rankedByHand([, ...rows]: readonly Row[]): Value[] {
  const scored = rows
    .filter((row) => (row[COLUMNS.parent] ?? '') === '')
    .map((row) => ({
      number: row[COLUMNS.number] ?? '',
      levels: COLUMNS.levels.map((at, criterion) => levelOf(row[at], criterion)),
    }));
  const retained = scored.filter(
    ({ levels: [potential = 0, issue = 0, feasibility = 0] }) =>
      [potential, issue, feasibility].every((level, at) => level >= 1 && level <= (THRESHOLDS[at] ?? 0)) &&
      !(potential === 3 && feasibility === 3),
  );
  const difference = (a: readonly number[], b: readonly number[]): number =>
    a.map((level, at) => level - (b[at] ?? 0)).find((one) => one !== 0) ?? 0;
  return retained
    .toSorted((a, b) => difference(a.levels, b.levels) || Number(a.number) - Number(b.number))
    .map(({ number }) => number);
}

/** N° of the pistes in the order of the ranks that the sheet holds. */
export function rankedInSheet([, ...rows]: readonly Row[]): Value[] {
  return rows
    .filter((row) => typeof row[COLUMNS.rank] === 'number')
    .toSorted((a, b) => Number(a[COLUMNS.rank]) - Number(b[COLUMNS.rank]))
    .map((row) => row[COLUMNS.number] ?? '');
}

/**
 * Waits until the columns hold the ranks that follow from what is typed, and the pane shows the same.
 *
 * @returns titles in the order of the ranks
 */
export async function ranksAgree(seat: BenchSeat): Promise<readonly string[]> {
  let titles: readonly string[] = [];
  await eventually(async () => {
    const values = await seat.values('Évaluation');
    const numbers = rankedByHand(values);
    expect(rankedInSheet(values)).toEqual(numbers);
    const byNumber = new Map(values.map((row) => [row[COLUMNS.number], String(row[COLUMNS.title] ?? '')]));
    titles = numbers.map((number) => byNumber.get(number) ?? '');
    const listed = [...(await seat.listed())];
    expect(listed).not.toEqual([]);
    expect(listed).toEqual(listed.map(([rank]) => [rank, titles[rank - 1]]));
  });
  return titles;
}

/** From 1; 0 where it cannot be told. */
function levelOf(value: Value | undefined, criterion: number): number {
  const text = String(value ?? '')
    .trim()
    .toLowerCase();
  const number = /^[1-9](?![\d,.])/.exec(text)?.[0];
  return number === undefined ? (LABELS[criterion]?.indexOf(text) ?? -1) + 1 : Number(number);
}
