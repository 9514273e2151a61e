import { DEFAULT_METHOD } from '../core/defaultMethod';
import { fold } from '../core/fold';
import type { Criterion } from '../core/method';
import type { SheetSnapshot } from '../workbook/snapshot';
import { shownText } from './cellText';
import type { ColumnHeader } from './columnHeaders';
import { columnMeant, columnName, columnNamed, columnSetting } from './columnHeaders';
import type { MethodFault, TablePlace } from './findMethodTables';
import { METHOD_HEADERS, findMethodTables } from './findMethodTables';
import type { Grid } from './grid';
import { cellAt, foldedAt, gridOf } from './grid';
import type { MethodProblem } from './methodProblem';
import type { MethodRecord } from './methodRecord';
import { INPUT_COLUMNS, METHOD_SETTINGS } from './names';
import { readConfigurations } from './readConfigurations';
import { readCriteria } from './readCriteria';
import type { Result } from './result';
import { no, ok } from './result';

/** The method of the report, which holds where a workbook says nothing. */
const DEFAULT_RECORD: MethodRecord = {
  method: DEFAULT_METHOD,
  source: 'default',
  proposedBy: '',
  validatedOn: '',
  validatedBy: '',
  validatedFingerprint: '',
  columns: [],
  sheet: '',
  ignored: [],
};

/** Reads the sheet `Méthode`. Without such a sheet the report's method applies; with a wrong one, nothing does. */
export function readMethod(sheet: SheetSnapshot | undefined): Result<MethodRecord> {
  if (!sheet) return ok(DEFAULT_RECORD);
  const grid = gridOf(sheet);
  const record = readRecord(grid);
  if (!('problem' in record)) return ok(record);
  const { row, column, problem } = record;
  return no({ kind: 'method', sheet: sheet.name, row, column, content: cellAt(grid, row, column), problem });
}

function readRecord(grid: Grid): MethodRecord | MethodFault {
  const tables = findMethodTables(grid);
  if ('problem' in tables) return tables;
  const criteria = readCriteria(grid, tables.criteria);
  if ('problem' in criteria) return criteria;
  const excluded = tables.configurations ? readConfigurations(grid, tables.configurations, criteria) : [];
  if ('problem' in excluded) return excluded;
  const settings = tables.settings ? readSettings(grid, tables.settings) : new Map<string, Setting>();
  if ('problem' in settings) return settings;
  const priority = readPriority(criteria, settings.get(fold(METHOD_SETTINGS.priority)));
  if (typeof priority !== 'number') return priority;
  const columns = readColumns(criteria, settings);
  if ('problem' in columns) return columns;
  const text = (name: string): string => settings.get(fold(name))?.text ?? '';
  return {
    method: { criteria, excluded, priority },
    source: 'sheet',
    proposedBy: text(METHOD_SETTINGS.proposedBy),
    validatedOn: text(METHOD_SETTINGS.validatedOn),
    validatedBy: text(METHOD_SETTINGS.validatedBy),
    validatedFingerprint: text(METHOD_SETTINGS.fingerprint),
    columns,
    sheet: text(METHOD_SETTINGS.sheet),
    ignored: splitTitles(text(METHOD_SETTINGS.ignored)),
  };
}

interface Setting {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The settings by folded name. Those that mean nothing to us are left alone; one that is given twice is a fault. */
function readSettings(grid: Grid, place: TablePlace): Map<string, Setting> | MethodFault {
  const column = place.headers.get(fold(METHOD_HEADERS.value))?.[0] ?? place.firstColumn + 1;
  const known = new Set(Object.values(METHOD_SETTINGS).map(fold));
  const settings = new Map<string, Setting>();
  for (let row = place.headerRow + 1; row < place.endRow; row++) {
    const name = foldedAt(grid, row, place.firstColumn);
    if (!known.has(name) && columnNamed(name) === null) continue;
    if (settings.has(name)) {
      const setting = shownText(cellAt(grid, row, place.firstColumn));
      return { row, column: place.firstColumn, problem: { kind: 'repeated-setting', setting } };
    }
    settings.set(name, { row, column, text: shownText(cellAt(grid, row, column)).trim() });
  }
  return settings;
}

/** The criterion whose level is the priority: the first one, unless said otherwise (R7). */
function readPriority(criteria: readonly Criterion[], setting: Setting | undefined): number | MethodFault {
  if (!setting || setting.text === '') return 0;
  const index = criteria.findIndex((criterion) => fold(criterion.name) === fold(setting.text));
  if (index >= 0) return index;
  const names = criteria.map((criterion) => criterion.name);
  return faultAt(setting, { kind: 'unknown-criterion', name: setting.text, criteria: names });
}

/** The headers that stand for columns here; one that is left blank says nothing. */
function readColumns(
  criteria: readonly Criterion[],
  settings: ReadonlyMap<string, Setting>,
): readonly ColumnHeader[] | MethodFault {
  const columns: (ColumnHeader & { readonly setting: Setting })[] = [];
  for (const [name, setting] of settings) {
    const named = columnNamed(name);
    if (named === null || setting.text === '') continue;
    const column = columnMeant(named, criteria);
    const accepted = [...INPUT_COLUMNS, ...criteria.keys()].map((one) => columnName(criteria, one));
    if (column === null) return faultAt(setting, { kind: 'unknown-column', name: named, accepted });
    if (columns.some((other) => other.column === column))
      return faultAt(setting, { kind: 'repeated-setting', setting: columnSetting(criteria, column) });
    columns.push({ column, header: setting.text, setting });
  }
  // The criteria that nothing is said of are known by their own names.
  const named = new Set(columns.map(({ column }) => column));
  const others = criteria.flatMap(({ name }, column) =>
    named.has(column) ? [] : [{ column, header: name }],
  );
  for (const { column, header, setting } of columns) {
    const twin = [...columns, ...others].find(
      (other) => other.column !== column && fold(other.header) === fold(header),
    );
    if (twin)
      return faultAt(setting, { kind: 'shared-header', header, column: columnName(criteria, twin.column) });
  }
  return columns.map(({ column, header }) => ({ column, header }));
}

function faultAt({ row, column }: Setting, problem: MethodProblem): MethodFault {
  return { row, column, problem };
}

function splitTitles(text: string): readonly string[] {
  return text
    .split(';')
    .map((title) => title.trim())
    .filter((title) => title !== '');
}
