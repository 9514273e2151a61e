import { fold } from '../../core/fold';
import { namedLevel } from '../../core/configuredLevel';
import type { Criterion, Method } from '../../core/method';
import { MAX_LEVELS } from '../../core/method';
import { levelReader } from '../../core/readLevel';
import { EMPTY, UNREADABLE } from '../../core/scores';
import type { Snapshot } from '../../workbook/snapshot';
import { cellText, isBlank } from '../cellText';
import type { ColumnHeader } from '../columnHeaders';
import { columnMeant, columnName, criterionHeader } from '../columnHeaders';
import type { FieldProblem } from '../fieldProblem';
import { findScoringTable } from '../findScoringTable';
import type { Grid } from '../grid';
import { foldedAt, gridOf } from '../grid';
import { ignoring } from '../ignoredRows';
import { methodProblems } from '../methodProblems';
import type { MethodRecord } from '../methodRecord';
import { INPUT_COLUMNS, SHEETS } from '../names';
import { sayLevels } from '../phrases';
import { readMethod } from '../readMethod';
import { readScoringLayout } from '../readScoringLayout';
import type { ScoringLayout } from '../scoringLayout';
import { sheetNamed } from '../sheetNamed';
import type { Trouble } from '../trouble';
import { legendAbove } from './scaleLegend';
import type { DecisionFault, TableDecisions } from './tableDecisions';

/** What the decisions make of a workbook. */
export type DecidedTable =
  | {
      readonly ok: true;
      readonly record: MethodRecord;
      /** Criteria whose scale was made from what the cells hold: all its levels are retained. */
      readonly scaled: readonly string[];
      /** How many excluded configurations spoke of a scale that is another one now. */
      readonly dropped: number;
    }
  | { readonly ok: false; readonly fault: DecisionFault }
  | { readonly ok: false; readonly trouble: Trouble }
  | { readonly ok: false; readonly problem: FieldProblem };

/**
 * The record that `Méthode` must hold so that a workbook reads as somebody says. Where it has no `Méthode`, criteria that
 * the report does not know are the method's criteria, in the order in which their scales are given.
 */
export function decideTable(snapshot: Snapshot, decisions: TableDecisions): DecidedTable {
  const read = readMethod(sheetNamed(snapshot, SHEETS.method));
  if (!read.ok) return { ok: false, trouble: read.trouble };
  const start = startOf(read.value, decisions);
  const columns = columnsOf(start.method.criteria, start.columns, decisions);
  if ('kind' in columns) return { ok: false, fault: columns };
  const said: MethodRecord = {
    ...start,
    columns,
    source: 'sheet',
    sheet: decisions.sheet ?? start.sheet,
    ignored: withTitles(start.ignored, decisions.ignored),
  };
  const scaled = decisions.best.length === 0 ? said.method : scaledMethod(snapshot, said, decisions);
  if ('trouble' in scaled) return { ok: false, trouble: scaled.trouble };
  if ('kind' in scaled) return { ok: false, fault: scaled };
  const method = spelled(scaled, decisions);
  if ('kind' in method) return { ok: false, fault: method };
  const record = { ...said, method };
  const [problem] = methodProblems(record);
  if (problem) return { ok: false, problem };
  const changed = said.method.criteria.flatMap(({ name }, index) =>
    scaled.criteria[index] === said.method.criteria[index] ? [] : [name],
  );
  return {
    ok: true,
    record,
    scaled: changed,
    dropped: said.method.excluded.length - method.excluded.length,
  };
}

/** The method that stands; or that of the criteria whose scales are given, where the report knows not all of them. */
function startOf(record: MethodRecord, { best }: TableDecisions): MethodRecord {
  const { criteria } = record.method;
  const known = (name: string): Criterion | undefined =>
    criteria.find((one) => fold(one.name) === fold(name));
  if (record.source === 'sheet' || best.every(({ criterion }) => known(criterion))) return record;
  const own = best.map(({ criterion }) => known(criterion) ?? unscaled(criterion.trim()));
  return { ...record, method: { criteria: own, excluded: [], priority: 0 } };
}

/** Until its cells are looked at. */
function unscaled(name: string): Criterion {
  return { name, definition: '', labels: ['1', '2'], threshold: 2 };
}

function columnsOf(
  criteria: readonly Criterion[],
  standing: readonly ColumnHeader[],
  decisions: TableDecisions,
): readonly ColumnHeader[] | DecisionFault {
  const columns = [...standing];
  for (const { column: name, header } of decisions.columns) {
    const column = columnMeant(fold(name), criteria);
    if (column === null) {
      const accepted = [...INPUT_COLUMNS, ...criteria.keys()].map((one) => columnName(criteria, one));
      return { kind: 'unknown-column', name, accepted };
    }
    const at = columns.findIndex((one) => one.column === column);
    columns.splice(at < 0 ? columns.length : at, at < 0 ? 0 : 1, { column, header: header.trim() });
  }
  return columns;
}

function withTitles(standing: readonly string[], more: readonly string[]): readonly string[] {
  const known = new Set(standing.map(fold));
  return [...standing, ...more.map((title) => title.trim()).filter((title) => !known.has(fold(title)))];
}

/** The method with the scales that were given an end; a configuration that speaks of one of them says nothing any more. */
function scaledMethod(
  snapshot: Snapshot,
  said: MethodRecord,
  { best }: TableDecisions,
): Method | DecisionFault | { readonly trouble: Trouble } {
  const { method } = said;
  // Labels are not known yet: a column of its own would be no level.
  const place = findScoringTable(snapshot, { ...said, source: 'default' });
  if (!place.ok) return { trouble: place.trouble };
  const layout = readScoringLayout(place.value, { ...said, source: 'default' });
  if (!layout.ok) return { trouble: layout.trouble };
  const grid = gridOf(place.value.sheet);
  const criteria = [...method.criteria];
  for (const { criterion: name, level } of best) {
    const index = criteria.findIndex((one) => fold(one.name) === fold(name));
    const criterion = criteria[index];
    if (!criterion) return { kind: 'unknown-criterion', name, criteria: criteria.map((one) => one.name) };
    const marks = markLabels(grid, layout.value, index);
    const scaled =
      marks.length > 1
        ? markScale(criterion, marks, level)
        : numberScale(criterion, level, {
            header: criterionHeader(said, index),
            numbers: wholeNumbers(grid, layout.value, index, said.ignored),
            labels: legendLabels(grid, layout.value),
          });
    if ('kind' in scaled) return scaled;
    criteria[index] = scaled;
  }
  const excluded = method.excluded.filter(({ levels }) =>
    levels.every(
      (wanted, index) => namedLevel(wanted) === null || criteria[index] === method.criteria[index],
    ),
  );
  return { ...method, criteria, excluded };
}

/** What stands below the name of a criterion that has one column per level, from its first column on. */
function markLabels(grid: Grid, { headerRow, criteria }: ScoringLayout, index: number): readonly string[] {
  const start = criteria[index] ?? 0;
  const name = foldedAt(grid, headerRow, start);
  const cells = grid[headerRow + 1] ?? [];
  const end = cells.findIndex((cell, column) => {
    const over = foldedAt(grid, headerRow, column);
    return column >= start && (isBlank(cell) || (over !== '' && over !== name));
  });
  const labels = cells.slice(start, end < 0 ? cells.length : end).map((cell) => cellText(cell).trim());
  // A row of data below the headers has something under other headers too.
  const isAlone = start + labels.length > start + 1 && new Set(labels.map(fold)).size === labels.length;
  return isAlone ? labels : [];
}

function markScale(criterion: Criterion, labels: readonly string[], best: string): Criterion | DecisionFault {
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const isFirst = fold(first) === fold(best);
  if (!isFirst && fold(last) !== fold(best))
    return { kind: 'no-end', criterion: criterion.name, level: best, ends: [first, last] };
  if (labels.length > MAX_LEVELS)
    return { kind: 'too-many-levels', criterion: criterion.name, count: labels.length };
  return scaleOf(criterion, isFirst ? labels : labels.toReversed(), false);
}

interface NumbersSeen {
  readonly header: string;
  /** Each once, ascending. */
  readonly numbers: readonly number[];
  readonly labels: ReadonlyMap<number, string>;
}

function numberScale(
  criterion: Criterion,
  level: string,
  { header, numbers, labels }: NumbersSeen,
): Criterion | DecisionFault {
  const { name } = criterion;
  const best = /^\d{1,3}$/.test(level.trim()) ? Number(level) : NaN;
  const [lowest, highest] = [numbers[0], numbers.at(-1)];
  if (lowest === undefined || highest === undefined) return { kind: 'no-numbers', criterion: name, header };
  if (lowest < 1 || best < 1) return { kind: 'below-one', criterion: name, lowest: Math.min(lowest, best) };
  const isDescending = best >= highest && best > 1;
  if (!isDescending && best !== 1)
    return { kind: 'no-end', criterion: name, level, ends: [String(Math.min(1, lowest)), String(highest)] };
  if (!isDescending && highest <= criterion.labels.length && criterion.descending !== true) return criterion;
  const count = isDescending ? best : Math.max(2, highest);
  if (count > MAX_LEVELS) return { kind: 'too-many-levels', criterion: name, count };
  const called = Array.from({ length: count }, (_, index) => (isDescending ? count - index : index + 1));
  const isNamed = called.every((number) => labels.has(number));
  const texts = called.map((number) => (isNamed ? (labels.get(number) ?? '') : String(number)));
  return scaleOf(criterion, texts, isDescending);
}

/** Nobody said which of the levels are not retained. */
function scaleOf(
  { name, definition }: Criterion,
  labels: readonly string[],
  isDescending: boolean,
): Criterion {
  const scale = { name, definition, labels, threshold: labels.length };
  return isDescending ? { ...scale, descending: true } : scale;
}

/** The whole numbers that the cells of a criterion hold, each once, ascending; rows that are no piste left out. */
function wholeNumbers(
  grid: Grid,
  { headerRow, endRow, criteria, inputs }: ScoringLayout,
  index: number,
  ignored: readonly string[],
): readonly number[] {
  const column = criteria[index] ?? 0;
  const isLeftOut = ignoring(ignored, [inputs.title, ...criteria]);
  const found = new Set<number>();
  for (const cells of grid.slice(headerRow + 1, endRow)) {
    const text = cellText(cells[column]).trim();
    if (/^\d{1,3}$/.test(text) && !isLeftOut(cells)) found.add(Number(text));
  }
  return [...found].sort((a, b) => a - b);
}

/** What the sheet calls each number above its headers; nothing where it calls one twice. */
function legendLabels(grid: Grid, { headerTop }: ScoringLayout): ReadonlyMap<number, string> {
  const legend = legendAbove(grid, headerTop);
  const labels = new Map(legend.map(({ level, word }) => [level, word]));
  return labels.size === legend.length ? labels : new Map();
}

function spelled(method: Method, { spellings }: TableDecisions): Method | DecisionFault {
  const criteria = [...method.criteria];
  for (const { criterion: name, level: wanted, text } of spellings) {
    const index = criteria.findIndex((one) => fold(one.name) === fold(name));
    const criterion = criteria[index];
    if (!criterion) return { kind: 'unknown-criterion', name, criteria: criteria.map((one) => one.name) };
    const level = levelReader(criterion)(wanted);
    if (level === EMPTY || level === UNREADABLE)
      return {
        kind: 'unknown-level',
        criterion: criterion.name,
        level: wanted,
        accepted: sayLevels(criterion),
      };
    const all = criterion.labels.map((_, at) => {
      const standing = criterion.spellings?.[at] ?? [];
      const isNew = at === level - 1 && !standing.some((one) => fold(one) === fold(text));
      return isNew ? [...standing, text.trim()] : standing;
    });
    criteria[index] = { ...criterion, spellings: all };
  }
  return { ...method, criteria };
}
