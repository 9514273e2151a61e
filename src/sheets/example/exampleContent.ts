import type { CommuneRow } from '../planCommunesSheet';
import { withUsualSpellings } from '../planCommunesSheet';
import type { ScoringRow } from '../planScoringSheet';
import { REPORT_COMMUNES } from './reportCommunes';
import { REPORT_PISTES } from './reportPistes';
import { WORKSHOP_PISTES } from './workshopPistes';

/** What a new workbook holds of its pistes and communes. */
export interface SheetContent {
  readonly rows: readonly ScoringRow[];
  readonly communes: readonly CommuneRow[];
}

/**
 * The pistes of the report of 2016, or these followed by fictitious ones, under the report's method. What is missing or
 * wrong in them is kept: it is there to be seen.
 */
export function exampleContent(kind: 'report' | 'workshop'): SheetContent {
  const [, ...report] = linesOf(REPORT_PISTES);
  const lines = kind === 'report' ? report : [...report, ...linesOf(WORKSHOP_PISTES)];
  return { rows: lines.map(rowOf), communes: withUsualSpellings(REPORT_COMMUNES) };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A cell and the comma before it. A quote inside quotes is doubled; no text has a line break. */
const CELL = /,(?:"((?:[^"]|"")*)"|([^,]*))/g;

function rowOf(line: string): ScoringRow {
  const cells = Array.from(
    `,${line}`.matchAll(CELL),
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
  const [number = '', title = '', objective = '', breakdown = '', parent = '', communes = '', ...levels] =
    cells;
  return {
    number: numberOrText(number),
    title,
    objective,
    breakdown,
    parent: numberOrText(parent),
    communes,
    levels: levels.map(numberOrText),
  };
}

function numberOrText(cell: string): string | number | null {
  if (cell === '') return null;
  return /^[1-9]\d*$/.test(cell) ? Number(cell) : cell;
}
