import { fold } from '../core/fold';
import type { Criterion } from '../core/method';
import { MAX_CRITERIA } from '../core/method';
import type { CellValue } from '../workbook/cellValue';
import { cellText, isBlank } from './cellText';
import type { CriterionDraft } from './finishCriteria';
import { finishCriteria, isDescending, nameFault } from './finishCriteria';
import { findCriteriaColumns } from './findCriteriaColumns';
import type { CriteriaColumns } from './findCriteriaColumns';
import type { MethodFault, TablePlace } from './findMethodTables';
import type { Grid } from './grid';
import { cellAt } from './grid';
import type { MethodProblem } from './methodProblem';
import { readSpellings } from './spellingTexts';

/** The criteria of `Méthode`, in order of importance, or the first thing that is wrong. */
export function readCriteria(grid: Grid, place: TablePlace): readonly Criterion[] | MethodFault {
  const columns = findCriteriaColumns(place);
  if ('problem' in columns) return columns;
  const drafts = readDrafts(grid, place, columns);
  if ('problem' in drafts) return drafts;
  const fault = (row: number, problem: MethodProblem): MethodFault => ({
    row,
    column: columns.criterion,
    problem,
  });
  if (drafts.length === 0) return fault(place.headerRow, { kind: 'no-criterion' });
  const extra = drafts[MAX_CRITERIA];
  if (extra) return fault(extra.row, { kind: 'too-many-criteria', most: MAX_CRITERIA });
  return nameFault(drafts, fault) ?? finishCriteria(drafts, columns);
}

/** Gathers the lines of each criterion. A blank name carries on the one above; so does the same name repeated. */
function readDrafts(grid: Grid, place: TablePlace, columns: CriteriaColumns): CriterionDraft[] | MethodFault {
  const drafts: CriterionDraft[] = [];
  let afterBlank = false;
  for (let row = place.headerRow + 1; row < place.endRow; row++) {
    if (isBlankLine(grid, row, columns)) {
      afterBlank = true;
      continue;
    }
    // Below a blank line, a text alone is the sentence that introduces the next table.
    const told = [columns.level, columns.label, columns.retained];
    if (afterBlank && told.every((column) => isBlank(cellAt(grid, row, column)))) continue;
    const fault = readLine(grid, row, columns, drafts);
    if (fault) return fault;
  }
  return drafts;
}

function isBlankLine(grid: Grid, row: number, columns: CriteriaColumns): boolean {
  return [columns.criterion, columns.level, columns.label, columns.retained].every((column) =>
    isBlank(cellAt(grid, row, column)),
  );
}

function readLine(
  grid: Grid,
  row: number,
  columns: CriteriaColumns,
  drafts: CriterionDraft[],
): MethodFault | null {
  const held = cellAt(grid, row, columns.criterion);
  if (held !== null && typeof held === 'object')
    return { row, column: columns.criterion, problem: { kind: 'bad-name' } };
  const name = cellText(held).trim();
  const last = drafts.at(-1);
  let draft = last;
  if (name !== '' && (!last || fold(name) !== fold(last.name))) {
    draft = { name, row, first: firstNumber(grid, row, columns), definition: '', lines: [] };
    drafts.push(draft);
  }
  if (!draft) return { row, column: columns.criterion, problem: { kind: 'missing-name' } };
  if (draft.definition === '' && columns.definition !== null)
    draft.definition = cellText(cellAt(grid, row, columns.definition)).trim();
  return addLevel(grid, row, columns, draft);
}

/** The number that the first line of a criterion must bear: n where the next line bears one less, else 1 (R1). */
function firstNumber(grid: Grid, row: number, { level }: CriteriaColumns): number {
  const next = grid.slice(row + 1).find((cells) => !isBlank(cells[level]));
  const [first, second] = [cellAt(grid, row, level), next?.[level]].map((cell) => cellText(cell).trim());
  return WHOLE.test(first ?? '') && second === String(Number(first) - 1) ? Number(first) : 1;
}

const WHOLE = /^[1-9][0-9]?$/;

function addLevel(
  grid: Grid,
  row: number,
  columns: CriteriaColumns,
  draft: CriterionDraft,
): MethodFault | null {
  const criterion = draft.name;
  const fault = (column: number, problem: MethodProblem): MethodFault => ({ row, column, problem });
  const expected = isDescending(draft) ? draft.first - draft.lines.length : draft.lines.length + 1;
  if (expected === 0) return fault(columns.level, { kind: 'level-beyond', criterion });
  if (cellText(cellAt(grid, row, columns.level)).trim() !== String(expected))
    return fault(columns.level, { kind: 'level-order', criterion, expected });
  const label = readLabel(cellAt(grid, row, columns.label), expected);
  if (label === null) return fault(columns.label, { kind: 'bad-label', criterion });
  if (NUMERIC.test(label) && label !== String(expected))
    return fault(columns.label, { kind: 'foreign-number-label', criterion, level: expected });
  if (draft.lines.some((line) => fold(line.label) === fold(label)))
    return fault(columns.label, { kind: 'repeated-label', criterion, label });
  const retained = readRetained(cellAt(grid, row, columns.retained));
  if (retained === null) return fault(columns.retained, { kind: 'bad-retained', criterion });
  const spellings = columns.spellings === null ? [] : readSpellings(cellAt(grid, row, columns.spellings));
  if (spellings === null) return fault(columns.spellings ?? 0, { kind: 'bad-spelling', criterion });
  draft.lines.push({ row, label, retained, spellings });
  return null;
}

/** A number in any spelling: a label that is one must be its own level. */
export const NUMERIC = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A blank label means the level's number. null: an error, a date or a boolean. */
function readLabel(value: CellValue, level: number): string | null {
  if (isBlank(value)) return String(level);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? cellText(value) : null;
}

/** `oui` or `non`; a blank one is a `non`, as in a column of ticks. null: anything else. */
function readRetained(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value !== null && typeof value === 'object') return null;
  switch (fold(cellText(value))) {
    case 'oui':
      return true;
    case 'non':
    case '':
      return false;
    default:
      return null;
  }
}
