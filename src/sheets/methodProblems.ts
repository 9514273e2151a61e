import { fold } from '../core/fold';
import { namedLevel } from '../core/configuredLevel';
import { levelNumber } from '../core/levelNumber';
import type { Criterion, ExcludedConfiguration, Method } from '../core/method';
import { MAX_CRITERIA, MAX_LEVELS, MIN_LEVELS } from '../core/method';
import { methodFingerprint } from '../core/methodFingerprint';
import { spellingConflict } from '../core/spellingConflict';
import type { FieldProblem, MethodField } from './fieldProblem';
import { RESERVED, takenSpelling } from './finishCriteria';
import { METHOD_HEADERS } from './findMethodTables';
import type { MethodProblem } from './methodProblem';
import type { MethodRecord } from './methodRecord';
import { SHEETS } from './names';
import { sayLevels } from './phrases';
import { planMethodSheet } from './planMethodSheet';
import { NUMERIC } from './readCriteria';
import { readMethod } from './readMethod';
import { sheetWithPlan } from './sheetWithPlan';

/**
 * All that would make the sheet `Méthode` unusable if this record were written on it; none: it can be, and reads back as
 * the same method. The rules are those of the sheet. A label may be empty: the level then goes by its number.
 */
export function methodProblems(record: MethodRecord): readonly FieldProblem[] {
  const { method } = record;
  const found = [
    ...countProblems(method),
    ...method.criteria.flatMap((criterion, index) => [
      ...nameProblems(method, index),
      ...levelProblems(criterion, index),
      ...thresholdProblems(criterion, index),
    ]),
    ...method.excluded.flatMap((rule, index) => configurationProblems(method, rule, index)),
    ...priorityProblems(method),
  ];
  return found.length > 0 ? found : writtenProblems(record);
}

function countProblems({ criteria }: Method): FieldProblem[] {
  const problem = (one: MethodProblem): FieldProblem => ({
    field: { kind: 'method' },
    problem: one,
    held: '',
  });
  if (criteria.length === 0) return [problem({ kind: 'no-criterion' })];
  if (criteria.length <= MAX_CRITERIA) return [];
  return [problem({ kind: 'too-many-criteria', most: MAX_CRITERIA })];
}

function nameProblems({ criteria }: Method, index: number): FieldProblem[] {
  const held = (criteria[index]?.name ?? '').trim();
  const problem = (one: MethodProblem): FieldProblem[] => [
    { field: { kind: 'name', criterion: index }, problem: one, held },
  ];
  const folded = fold(held);
  if (folded === '') return problem({ kind: 'missing-name' });
  if (RESERVED.has(folded) || folded === fold(METHOD_HEADERS.configuration))
    return problem({ kind: 'reserved-name', criterion: held });
  const isRepeated = criteria.slice(0, index).some(({ name }) => fold(name) === folded);
  return isRepeated ? problem({ kind: 'repeated-criterion', criterion: held }) : [];
}

function levelProblems(one: Criterion, criterion: number): FieldProblem[] {
  const { name, labels } = one;
  const found = labels.flatMap((label, level): FieldProblem[] => {
    const problem = labelProblem(one, level);
    const field: MethodField = { kind: 'label', criterion, level };
    return problem ? [{ field, problem, held: label.trim() }] : spellingProblems(one, criterion, level);
  });
  if (labels.length >= MIN_LEVELS && labels.length <= MAX_LEVELS) return found;
  const count: MethodProblem = { kind: 'level-count', criterion: name, count: labels.length };
  return [{ field: { kind: 'levels', criterion }, problem: count, held: '' }, ...found];
}

function labelProblem(one: Criterion, index: number): MethodProblem | null {
  const label = readLabel(one, index);
  const level = levelNumber(one, index + 1);
  if (NUMERIC.test(label) && label !== String(level))
    return { kind: 'foreign-number-label', criterion: one.name, level };
  const isRepeated = one.labels
    .slice(0, index)
    .some((_, other) => fold(readLabel(one, other)) === fold(label));
  return isRepeated ? { kind: 'repeated-label', criterion: one.name, label } : null;
}

/** As the sheet gives it back. */
function readLabel(one: Criterion, index: number): string {
  return one.labels[index]?.trim() || String(levelNumber(one, index + 1));
}

function spellingProblems(one: Criterion, criterion: number, level: number): FieldProblem[] {
  const conflict = spellingConflict(one, level + 1);
  if (!conflict) return [];
  const problem = takenSpelling(one.name, one, level + 1, conflict);
  return [{ field: { kind: 'spellings', criterion, level }, problem, held: conflict.spelling }];
}

function thresholdProblems({ name, labels, threshold }: Criterion, criterion: number): FieldProblem[] {
  const field: MethodField = { kind: 'threshold', criterion };
  const held = String(threshold);
  if (threshold === 0) return [{ field, problem: { kind: 'none-retained', criterion: name }, held }];
  if (Number.isInteger(threshold) && threshold > 0 && threshold <= labels.length) return [];
  return [{ field, problem: { kind: 'bad-retained', criterion: name }, held }];
}

function configurationProblems(
  { criteria }: Method,
  { name, levels }: ExcludedConfiguration,
  configuration: number,
): FieldProblem[] {
  const told = criteria.map((_, index) => levels[index] ?? null);
  if (told.every((level) => level === null))
    return [
      {
        field: { kind: 'configuration', configuration },
        problem: { kind: 'empty-configuration' },
        held: name,
      },
    ];
  return criteria.flatMap((one, criterion): FieldProblem[] => {
    const level = namedLevel(told[criterion] ?? null);
    if (level === null || (Number.isInteger(level) && level >= 1 && level <= one.labels.length)) return [];
    const accepted = sayLevels(one);
    return [
      {
        field: { kind: 'configuration-level', configuration, criterion },
        problem: { kind: 'unknown-level', criterion: one.name, accepted },
        held: String(level),
      },
    ];
  });
}

function priorityProblems({ criteria, priority }: Method): FieldProblem[] {
  if (criteria.length === 0 || criteria[priority]) return [];
  const names = criteria.map(({ name }) => name);
  const problem: MethodProblem = { kind: 'unknown-criterion', name: '', criteria: names };
  return [{ field: { kind: 'priority' }, problem, held: '' }];
}

/** Names that the sheet would take for its own words, in a way that no rule above foresees. */
function writtenProblems(record: MethodRecord): FieldProblem[] {
  const blank = { name: SHEETS.method, hidden: false, tables: [], values: [] };
  const read = readMethod(sheetWithPlan(blank, planMethodSheet(record)));
  if (!read.ok && read.trouble.kind === 'method')
    return [{ field: { kind: 'method' }, problem: read.trouble.problem, held: '' }];
  if (read.ok && methodFingerprint(read.value.method) === methodFingerprint(record.method)) return [];
  return record.method.criteria.slice(0, 1).map(({ name }) => ({
    field: { kind: 'method' },
    problem: { kind: 'reserved-name', criterion: name },
    held: name,
  }));
}
