import { holds } from '../../workbook/areas';
import type { CellValue, Formula } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type { ColumnInsertion, Renaming } from '../../workbook/livePort';
import { mergeStyles } from '../../workbook/mergeStyles';
import type { Choice, SheetPlan } from '../../workbook/sheetPlan';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../../workbook/snapshot';
import type { Style } from '../../workbook/style';
import type { ReadScope, WorkbookPort } from '../../workbook/workbookPort';
import { applyToSheet, sameName } from './applyToSheet';
import { emptySheet, valueOf } from './memorySheet';
import type { MemoryCell, MemorySheet } from './memorySheet';
import { requireFree } from './requireFree';
import { requireTable } from './requireTable';
import { withColumns } from './withColumns';

/** Characters that no name of a sheet may hold. */
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

/** A workbook that lives in memory only: the whole port, and everything that was applied in sight. */
export class MemoryWorkbook implements WorkbookPort {
  private tabs: readonly MemorySheet[];
  private front = 0;
  /** See `Snapshot.version`. */
  version: number | undefined;

  /** @param sheets in tab order; what is not given is as on a new sheet */
  constructor(sheets: readonly (Partial<MemorySheet> & { readonly name: string })[] = []) {
    this.tabs = sheets.map((sheet) => ({ ...emptySheet(sheet.name), ...sheet }));
  }

  /** In tab order. */
  get sheets(): readonly MemorySheet[] {
    return this.tabs;
  }

  /** Name of the sheet in front. */
  get active(): string | undefined {
    return this.tabs[this.front]?.name;
  }

  /** Names compare without case. */
  sheet(name: string): MemorySheet | undefined {
    return this.tabs.find((tab) => sameName(tab.name, name));
  }

  /** Stored values of a sheet, by row then column. */
  valuesOn(name: string): readonly (readonly CellValue[])[] {
    return valuesOf(this.sheet(name)?.cells ?? []);
  }

  read(scope: ReadScope): Promise<Snapshot> {
    const sheets = this.tabs.map((tab) => snapshotOf(tab, scope));
    return Promise.resolve(this.version === undefined ? { sheets } : { sheets, version: this.version });
  }

  apply(plans: readonly SheetPlan[]): Promise<void> {
    return Promise.resolve().then(() => {
      for (const { sheet, asRead } of plans)
        if (asRead !== undefined && JSON.stringify(this.valuesOn(sheet)) !== JSON.stringify(asRead))
          throw new HostError('gone', sheet);
      for (const plan of plans) {
        const standing = this.sheet(plan.sheet);
        if (standing !== undefined) requireFree(standing, plan);
      }
      const next = plans.reduce(withPlan, { tabs: this.tabs, front: this.front });
      this.tabs = next.tabs;
      this.front = next.front;
    });
  }

  /** Formulas are left as they are. */
  rename({ sheet, table, name }: Renaming): void {
    const renamed = this.sheet(sheet);
    const isThere = table === null || renamed?.tables.some((one) => sameName(one.name, table));
    if (renamed === undefined || isThere !== true) throw new HostError('gone', table ?? sheet);
    const isTaken = this.tabs.some((tab) =>
      table === null ? sameName(tab.name, name) : tab.tables.some((one) => sameName(one.name, name)),
    );
    if (isTaken) throw new HostError('busy', name);
    const tables = renamed.tables.map((one) =>
      table !== null && sameName(one.name, table) ? { ...one, name } : one,
    );
    const next = table === null ? { ...renamed, name } : { ...renamed, tables };
    this.tabs = this.tabs.map((tab) => (tab === renamed ? next : tab));
  }

  /** Formulas are left as they are. */
  insertColumns({ sheet, table, column, headers }: ColumnInsertion): void {
    const area = { row: table.area.row, column, rows: 1, columns: headers.length };
    const beside = { ...area, column: column - 1, columns: 2 };
    requireTable(this, [{ sheet, blocks: [{ area: beside, values: [] }] }], { table });
    const next = this.tabs.map((tab) =>
      sameName(tab.name, sheet)
        ? applyToSheet(withColumns(tab, column, headers.length), {
            sheet,
            blocks: [{ area, values: [headers] }],
          })
        : tab,
    );
    this.tabs = next;
  }
}

interface State {
  readonly tabs: readonly MemorySheet[];
  /** Index of the tab in front. */
  readonly front: number;
}

function withPlan(state: State, plan: SheetPlan): State {
  const { tabs, front } = withSheet(state, plan);
  const index = tabs.findIndex((tab) => sameName(tab.name, plan.sheet));
  requireFreeTableName(tabs, index, plan);
  const next = tabs.map((tab, at) => (at === index ? applyToSheet(tab, plan) : tab));
  return { tabs: next, front: plan.active === true ? index : front };
}

/** With an empty sheet of that name where there was none. The sheet in front stays in front. */
function withSheet({ tabs, front }: State, { sheet, position }: SheetPlan): State {
  if (tabs.some((tab) => sameName(tab.name, sheet))) return { tabs, front };
  if (sheet === '' || sheet.length > 31 || FORBIDDEN.test(sheet))
    throw HostError.unsupported('sheet-name', sheet);
  if (position !== 'start') return { tabs: [...tabs, emptySheet(sheet)], front };
  return { tabs: [emptySheet(sheet), ...tabs], front: tabs.length === 0 ? 0 : front + 1 };
}

function requireFreeTableName(tabs: readonly MemorySheet[], index: number, { table }: SheetPlan): void {
  if (table === undefined) return;
  const elsewhere = tabs.filter((_, at) => at !== index).flatMap((tab) => tab.tables);
  if (elsewhere.some((other) => sameName(other.name, table.name))) {
    throw HostError.unsupported('table-name', table.name);
  }
}

function snapshotOf(sheet: MemorySheet, scope: ReadScope): SheetSnapshot {
  const tables: readonly TableSnapshot[] = sheet.tables.map(({ name, area, headerRow, totalsRow }) => ({
    name,
    area,
    headerRow,
    totalsRow,
  }));
  const values = isAsked(sheet, scope) ? valuesOf(sheet.cells) : null;
  return { name: sheet.name, hidden: sheet.hidden, tables, values };
}

function isAsked({ name, tables }: MemorySheet, scope: ReadScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'some':
      return (
        scope.sheets.some((asked) => sameName(asked, name)) ||
        tables.some((table) => scope.tables.some((asked) => sameName(asked, table.name)))
      );
  }
}

/** As a file gives them: rows end at their last value, the last empty rows are absent. */
function valuesOf(cells: MemorySheet['cells']): readonly (readonly CellValue[])[] {
  const rows = cells.map((row) => trimmed(row.map(valueOf), (value) => value === null));
  return trimmed(rows, (row) => row.length === 0);
}

function trimmed<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

/** The formula of a cell, from 0; undefined when it holds none that a plan wrote. */
export function formulaAt(sheet: MemorySheet, row: number, column: number): Formula | undefined {
  const cell: MemoryCell | undefined = sheet.cells[row]?.[column];
  return cell !== null && typeof cell === 'object' && cell.kind === 'formula' ? cell : undefined;
}

/** The format of a cell, from 0: the styles applied to it, each property from the last that names it. */
export function styleAt(sheet: MemorySheet, row: number, column: number): Style {
  const { styles } = sheet;
  return styles
    .filter(({ area }) => holds(area, row, column))
    .reduce<Style>((style, next) => mergeStyles(style, next.style), {});
}

/** The drop-down or message of a cell, from 0. */
export function choiceAt(sheet: MemorySheet, row: number, column: number): Choice | undefined {
  return sheet.choices.find(({ area }) => holds(area, row, column));
}
