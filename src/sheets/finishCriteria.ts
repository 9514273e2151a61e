import { fold } from '../core/fold';
import { levelNumber } from '../core/levelNumber';
import type { Criterion } from '../core/method';
import { MAX_LEVELS, MIN_LEVELS } from '../core/method';
import type { SpellingConflict } from '../core/spellingConflict';
import { spellingConflict } from '../core/spellingConflict';
import type { CriteriaColumns } from './findCriteriaColumns';
import type { MethodFault } from './findMethodTables';
import type { MethodProblem } from './methodProblem';
import { INPUT_HEADERS, OUR_HEADERS } from './names';

/** One line of the table of criteria: a level. */
export interface CriterionLine {
  readonly row: number;
  readonly label: string;
  readonly retained: boolean;
  readonly spellings: readonly string[];
}

/** A criterion as its lines say it, the best level first. */
export interface CriterionDraft {
  readonly name: string;
  readonly row: number;
  /** Number of the first line: 1, or that of the best level of a scale that goes down. */
  readonly first: number;
  definition: string;
  readonly lines: CriterionLine[];
}

export function isDescending({ first }: CriterionDraft): boolean {
  return first > 1;
}

/** Headers of the scoring table that no criterion may be named after, folded. */
export const RESERVED: ReadonlySet<string> = new Set(
  [...Object.values(INPUT_HEADERS).flat(), ...Object.values(OUR_HEADERS)].map(fold),
);

/** A name that another column of the scoring table has, or another criterion. */
export function nameFault(
  drafts: readonly CriterionDraft[],
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

/** The criteria once all their lines are known, or the first thing that is wrong with the whole of one. */
export function finishCriteria(
  drafts: readonly CriterionDraft[],
  columns: CriteriaColumns,
): readonly Criterion[] | MethodFault {
  const criteria: Criterion[] = [];
  for (const draft of drafts) {
    const fault = retainedFault(draft, columns) ?? countFault(draft, columns);
    if (fault) return fault;
    const criterion = criterionOf(draft);
    const conflict = spellingFault(draft, criterion, columns);
    if (conflict) return conflict;
    criteria.push(criterion);
  }
  return criteria;
}

function criterionOf(draft: CriterionDraft): Criterion {
  const { name, definition, lines } = draft;
  const isSpelled = lines.some(({ spellings }) => spellings.length > 0);
  return {
    name,
    definition,
    labels: lines.map(({ label }) => label),
    threshold: lines.filter(({ retained }) => retained).length,
    ...(isDescending(draft) ? { descending: true } : {}),
    ...(isSpelled ? { spellings: lines.map(({ spellings }) => spellings) } : {}),
  };
}

/** A level that is retained below one that is not. Where the last ones alone are, the scale stands upside down. */
function retainedFault(draft: CriterionDraft, { retained: column }: CriteriaColumns): MethodFault | null {
  const { name: criterion, lines } = draft;
  const start = lines.findIndex((line, index) => line.retained && lines[index - 1]?.retained === false);
  const line = lines[start];
  if (line === undefined) return null;
  const { row } = line;
  const isTurned = !lines.slice(0, start).some(({ retained }) => retained) && lines.at(-1)?.retained === true;
  const last = isDescending(draft) ? 1 : lines.length;
  return isTurned
    ? { row, column, problem: { kind: 'upside-down', criterion, best: last, worst: draft.first } }
    : { row, column, problem: { kind: 'retained-hole', criterion } };
}

function countFault(draft: CriterionDraft, columns: CriteriaColumns): MethodFault | null {
  const { name: criterion, row, first, lines } = draft;
  const last = first - lines.length + 1;
  if (isDescending(draft) && last > 1)
    return {
      row: lines.at(-1)?.row ?? row,
      column: columns.level,
      problem: { kind: 'level-end', criterion, last },
    };
  if (lines.length < MIN_LEVELS || lines.length > MAX_LEVELS)
    return {
      row,
      column: columns.level,
      problem: { kind: 'level-count', criterion, count: lines.length },
    };
  const isKept = lines.some(({ retained }) => retained);
  return isKept ? null : { row, column: columns.retained, problem: { kind: 'none-retained', criterion } };
}

function spellingFault(
  { name, lines }: CriterionDraft,
  criterion: Criterion,
  { spellings: column }: CriteriaColumns,
): MethodFault | null {
  for (const [index, { row }] of lines.entries()) {
    const conflict = spellingConflict(criterion, index + 1);
    if (conflict)
      return { row, column: column ?? 0, problem: takenSpelling(name, criterion, index + 1, conflict) };
  }
  return null;
}

/** Levels are told by the numbers that they bear. */
export function takenSpelling(
  name: string,
  criterion: Criterion,
  level: number,
  { spelling, other }: SpellingConflict,
): MethodProblem {
  return {
    kind: 'taken-spelling',
    criterion: name,
    spelling,
    level: levelNumber(criterion, level),
    other: levelNumber(criterion, other),
  };
}
