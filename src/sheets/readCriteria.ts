import { fold } from '../core/fold';
import type { Criterion } from '../core/method';
import { MAX_CRITERIA, MAX_LEVELS, MIN_LEVELS } from '../core/method';
import type { CellValue } from '../workbook/cellValue';
import { cellText, isBlank } from './cellText';
import { findCriteriaColumns } from './findCriteriaColumns';
import type { CriteriaColumns } from './findCriteriaColumns';
import type { MethodFault, TablePlace } from './findMethodTables';
import type { Grid } from './grid';
import { cellAt } from './grid';
import type { MethodProblem } from './methodProblem';
import { INPUT_HEADERS, OUR_HEADERS } from './names';

/** One line of the table: a level of a criterion. */
interface Line {
  readonly row: number;
  readonly label: string;
  readonly retained: boolean;
}

interface Draft {
  readonly name: string;
  readonly row: number;
  definition: string;
  readonly lines: Line[];
}

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
  return nameFault(drafts, fault) ?? finish(drafts, columns);
}

/** Gathers the lines of each criterion. A blank name carries on the one above; so does the same name repeated. */
function readDrafts(grid: Grid, place: TablePlace, columns: CriteriaColumns): Draft[] | MethodFault {
  const drafts: Draft[] = [];
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

function readLine(grid: Grid, row: number, columns: CriteriaColumns, drafts: Draft[]): MethodFault | null {
  const held = cellAt(grid, row, columns.criterion);
  if (held !== null && typeof held === 'object')
    return { row, column: columns.criterion, problem: { kind: 'bad-name' } };
  const name = cellText(held).trim();
  const last = drafts.at(-1);
  let draft = last;
  if (name !== '' && (!last || fold(name) !== fold(last.name))) {
    draft = { name, row, definition: '', lines: [] };
    drafts.push(draft);
  }
  if (!draft) return { row, column: columns.criterion, problem: { kind: 'missing-name' } };
  if (draft.definition === '' && columns.definition !== null)
    draft.definition = cellText(cellAt(grid, row, columns.definition)).trim();
  return addLevel(grid, row, columns, draft);
}

function addLevel(grid: Grid, row: number, columns: CriteriaColumns, draft: Draft): MethodFault | null {
  const criterion = draft.name;
  const expected = draft.lines.length + 1;
  if (cellText(cellAt(grid, row, columns.level)).trim() !== String(expected)) {
    return { row, column: columns.level, problem: { kind: 'level-order', criterion, expected } };
  }
  const label = readLabel(cellAt(grid, row, columns.label), expected);
  if (label === null) return { row, column: columns.label, problem: { kind: 'bad-label', criterion } };
  if (NUMERIC.test(label) && label !== String(expected)) {
    return {
      row,
      column: columns.label,
      problem: { kind: 'foreign-number-label', criterion, level: expected },
    };
  }
  if (draft.lines.some((line) => fold(line.label) === fold(label))) {
    return { row, column: columns.label, problem: { kind: 'repeated-label', criterion, label } };
  }
  const retained = readRetained(cellAt(grid, row, columns.retained));
  if (retained === null)
    return { row, column: columns.retained, problem: { kind: 'bad-retained', criterion } };
  if (retained && draft.lines.some((line) => !line.retained)) {
    return { row, column: columns.retained, problem: { kind: 'retained-hole', criterion } };
  }
  draft.lines.push({ row, label, retained });
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

/** Headers of the scoring table that no criterion may be named after, folded. */
export const RESERVED: ReadonlySet<string> = new Set(
  [...Object.values(INPUT_HEADERS).flat(), ...Object.values(OUR_HEADERS)].map(fold),
);

function nameFault(
  drafts: readonly Draft[],
  fault: (row: number, problem: MethodProblem) => MethodFault,
): MethodFault | null {
  const seen = new Set<string>();
  for (const { name, row } of drafts) {
    if (RESERVED.has(fold(name))) return fault(row, { kind: 'reserved-name', criterion: name });
    if (seen.has(fold(name))) return fault(row, { kind: 'repeated-criterion', criterion: name });
    seen.add(fold(name));
  }
  return null;
}

function finish(drafts: readonly Draft[], columns: CriteriaColumns): readonly Criterion[] | MethodFault {
  const criteria: Criterion[] = [];
  for (const { name, row, definition, lines } of drafts) {
    if (lines.length < MIN_LEVELS || lines.length > MAX_LEVELS) {
      return {
        row,
        column: columns.level,
        problem: { kind: 'level-count', criterion: name, count: lines.length },
      };
    }
    const threshold = lines.filter((line) => line.retained).length;
    if (threshold === 0)
      return { row, column: columns.retained, problem: { kind: 'none-retained', criterion: name } };
    criteria.push({ name, definition, labels: lines.map((line) => line.label), threshold });
  }
  return criteria;
}
