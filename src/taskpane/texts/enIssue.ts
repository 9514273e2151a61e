import { isMark } from '../../sheets/marks';
import { cellText, shownText } from '../../sheets/cellText';
import type { Evaluation } from '../../sheets/evaluation';
import type { Issue } from '../../sheets/issue';
import { likelyCommunes } from '../../sheets/likelyCommunes';
import { sayLevels } from '../../sheets/phrases';
import { INVISIBLE, MOST_ROWS, MOST_SHOWN } from '../../sheets/sayIssue';
import { sentence, shorten } from '../../sheets/typography';
import { english } from './english';
import { numbersOf } from './numbers';

const { list, number, count } = numbersOf('en');
const choices = new Intl.ListFormat('en', { type: 'disjunction' });

/** What is wrong in the cell, what it holds, and what is accepted or what to do, in English: as `sayIssue`. */
export function enIssue(evaluation: Evaluation, issue: Issue): string {
  return sentence(wordsOf(evaluation, issue));
}

function wordsOf(evaluation: Evaluation, issue: Issue): string {
  const held = quote(shorten(shownText(issue.content).trim(), MOST_SHOWN));
  const { content } = issue;
  const formula =
    content !== null && typeof content === 'object' && content.kind === 'uncomputed'
      ? `The formula ${held} has no stored value: open the workbook in a spreadsheet program, then save it`
      : null;
  switch (issue.code) {
    case 'unknown-level': {
      const criterion = evaluation.record.method.criteria[issue.criterion];
      if (issue.isMark === true)
        return isMark(content)
          ? `${quote(criterion?.name ?? '')}: several levels are marked; keep only one`
          : `${quote(criterion?.name ?? '')}: ${held} is no mark; put an “x” in the column of the level, one per row`;
      const accepted = criterion ? sayLevels(criterion).map(quote) : [];
      const hidden = INVISIBLE.test(cellText(content)) ? ' (it holds an invisible character)' : '';
      const said = formula ?? `${held} is not a level${hidden}`;
      return `${said}; ${quote(criterion?.name ?? '')} takes ${choices.format(accepted)}`;
    }
    case 'row-outside-table':
      return `This row is right under the table and no part of it (${held}): if it is a piste, widen the Excel table down to it; else leave an empty row between it and the table`;
    case 'missing-title':
      return formula ?? 'The title is missing: give one to this piste';
    case 'missing-number':
      return 'The N° is missing: the piste comes after those that have one, give it a whole number';
    case 'bad-number':
      return english`The N° ${held} is to correct: it takes a whole number from 1 on`;
    case 'duplicate-number':
      return english`The N° ${held} is taken at row ${number(issue.firstRow + 1)} already: give another to one of the two pistes`;
    case 'unknown-parent':
      return `The parent piste ${held} is not found: give the N° or the exact title of a piste of the table`;
    case 'ambiguous-parent':
      return `The parent piste ${held} is ambiguous, ${rows(issue.rows)} answer to it: give a N° that is taken only once`;
    case 'parent-cycle':
      return `Parent piste ${held}: the piste follows itself, directly or through its parents; give another piste`;
    case 'unknown-commune':
      return unknownCommune(evaluation, issue.name);
  }
}

function unknownCommune({ directory }: Evaluation, name: string): string {
  const closest = directory ? likelyCommunes(directory, name) : [];
  const known = `The commune ${quote(shorten(name, MOST_SHOWN))} is not in the list`;
  return closest.length === 0
    ? `${known}: correct it, or add it to the sheet “Communes”`
    : `${known}: did you mean ${choices.format(closest.map(quote))}?`;
}

function rows(found: readonly number[]): string {
  const shown = found.slice(0, MOST_ROWS).map((row) => number(row + 1));
  const rest = found.length - shown.length;
  return `rows ${list(rest > 0 ? [...shown, count(rest, 'other', 'others')] : shown)}`;
}

function quote(text: string): string {
  return `“${text}”`;
}
