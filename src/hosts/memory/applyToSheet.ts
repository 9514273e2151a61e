import { areaName, cellName, quoteSheet, sheetCellName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import type { CellContent } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type {
  Block,
  Choice,
  Highlights,
  RowHeight,
  SheetPlan,
  StyledArea,
  TablePlan,
} from '../../workbook/sheetPlan';
import type { Style } from '../../workbook/style';
import { intersection, isOnSheet, sameArea, subtract } from '../../workbook/areas';
import { emptySheet, valueOf } from './memorySheet';
import type { MarkedHighlight, MemoryCell, MemorySheet, MemoryTable } from './memorySheet';

/** What Excel accepts in one cell, in UTF-16 units. */
const MAX_TEXT = 32_767;

/**
 * The sheet as a plan wants it; the one given is left as it was.
 *
 * @throws HostError `unsupported` when the plan cannot be made true
 * @throws RangeError when a block has not the size of its area: a bug of the plan
 */
export function applyToSheet(current: MemorySheet, plan: SheetPlan): MemorySheet {
  const sheet = (plan.released ?? []).reduce(
    released,
    plan.refill === true ? cleared(current, plan) : current,
  );
  const cells = plan.blocks.reduce((before, block) => withBlock(before, block, sheet.name), sheet.cells);
  const next: MemorySheet = {
    ...sheet,
    cells,
    styles: [...sheet.styles, ...(plan.styles ?? [])].filter(lastOfItsKind),
    columnWidths: withWidths(sheet, plan),
    rowHeights: withHeights(sheet, plan),
    merges: withMerges(sheet, plan),
    choices: (plan.choices ?? []).reduce(withChoice, sheet.choices),
    highlights:
      plan.highlights === undefined ? sheet.highlights : withHighlights(sheet.highlights, plan.highlights),
    filter: plan.filter ?? sheet.filter,
    frozen: plan.frozen ?? sheet.frozen,
    print: plan.print ?? sheet.print,
    gridLines: plan.gridLines ?? sheet.gridLines,
    tabColor: plan.tabColor ?? sheet.tabColor,
  };
  return plan.table === undefined ? next : withTable(next, plan.table);
}

/** A report sheet as it is before it is filled: only its name, its place and its visibility are kept. */
function cleared(sheet: MemorySheet, plan: SheetPlan): MemorySheet {
  const foreign = sheet.tables.find((table) => !sameName(table.name, plan.table?.name ?? ''));
  if (foreign !== undefined) throw HostError.unsupported('sheet-content', sheet.name, { part: 'table' });
  return emptySheet(sheet.name, sheet.hidden);
}

function released(sheet: MemorySheet, area: Area): MemorySheet {
  return {
    ...sheet,
    merges: sheet.merges.filter((merge) => intersection(merge, area) === undefined),
    choices: sheet.choices.flatMap((old) => subtract(old.area, area).map((left) => ({ ...old, area: left }))),
  };
}

function withBlock(
  cells: MemorySheet['cells'],
  { area, values }: Block,
  sheet: string,
): MemorySheet['cells'] {
  requireArea(area, sheet);
  if (values.length !== area.rows || values.some((row) => row.length !== area.columns)) {
    throw new RangeError(`the block at ${cellName(area.row, area.column)} has not the size of its area`);
  }
  const next = [...cells];
  while (next.length < area.row + area.rows) next.push([]);
  values.forEach((contents, index) => {
    const row = area.row + index;
    next[row] = withContents(next[row] ?? [], contents, area.column, (column) =>
      sheetCellName(sheet, row, column),
    );
  });
  return next;
}

function withContents(
  row: readonly MemoryCell[],
  contents: readonly CellContent[],
  column: number,
  nameOf: (column: number) => string,
): readonly MemoryCell[] {
  const next = [...row];
  while (next.length < column) next.push(null);
  contents.forEach((content, index) => {
    if (typeof content === 'string' && content.length > MAX_TEXT) {
      throw HostError.unsupported('text-length', nameOf(column + index));
    }
    // Empty text and nothing are one in a cell that holds no formula.
    next[column + index] = content === '' ? null : content;
  });
  return next;
}

/** A style that a later one of the same area wholly says again is of no more use. */
function lastOfItsKind(styled: StyledArea, index: number, all: readonly StyledArea[]): boolean {
  const said = properties(styled.style);
  return !all.slice(index + 1).some((later) => {
    const again = properties(later.style);
    return sameArea(later.area, styled.area) && said.every((property) => again.includes(property));
  });
}

/** Sides of a border are told apart: each can be overridden alone. */
function properties({ border, ...style }: Style): readonly string[] {
  return [...Object.keys(style), ...Object.keys(border ?? {}).map((side) => `border ${side}`)];
}

function withWidths(sheet: MemorySheet, { columnWidths = [] }: SheetPlan): MemorySheet['columnWidths'] {
  return columnWidths.reduce((before, planned) => {
    const area = columnsOf(planned);
    const kept = before.flatMap((old) =>
      subtract(columnsOf(old), area).map(({ column, columns }) => ({ ...old, column, columns })),
    );
    return [...kept, planned].sort((a, b) => a.column - b.column);
  }, sheet.columnWidths);
}

function withHeights(sheet: MemorySheet, { rowHeights = [] }: SheetPlan): MemorySheet['rowHeights'] {
  if (rowHeights.length === 0) return sheet.rowHeights;
  const heights = new Map<number, number>();
  for (const { row, rows, height } of [...sheet.rowHeights, ...rowHeights]) {
    for (let at = row; at < row + rows; at++) heights.set(at, height);
  }
  return gathered([...heights].sort(([a], [b]) => a - b));
}

/** Rows that follow one another with one height are told together. */
function gathered(heights: readonly (readonly [row: number, height: number])[]): RowHeight[] {
  const found: RowHeight[] = [];
  for (const [row, height] of heights) {
    const last = found.at(-1);
    if (last?.height === height && last.row + last.rows === row) {
      found[found.length - 1] = { ...last, rows: last.rows + 1 };
    } else found.push({ row, rows: 1, height });
  }
  return found;
}

function columnsOf({ column, columns }: { readonly column: number; readonly columns: number }): Area {
  return { row: 0, rows: 1, column, columns };
}

function withMerges(sheet: MemorySheet, { merges = [] }: SheetPlan): readonly Area[] {
  return merges.reduce<readonly Area[]>((before, planned) => {
    requireArea(planned, sheet.name);
    if (before.some((merge) => sameArea(merge, planned))) return before;
    const overlapped = [...before, ...sheet.tables.map((table) => table.area)];
    if (overlapped.some((area) => intersection(area, planned) !== undefined)) {
      throw HostError.unsupported('merged-cells', sheetCellName(sheet.name, planned.row, planned.column));
    }
    return [...before, planned];
  }, sheet.merges);
}

/** What stands on the area gives way; what is left of it around stays. */
function withChoice(before: readonly Choice[], planned: Choice): readonly Choice[] {
  const kept = before.flatMap((old) => subtract(old.area, planned.area).map((area) => ({ ...old, area })));
  return [...kept, planned];
}

function withHighlights(
  before: readonly MarkedHighlight[],
  { mark, rules }: Highlights,
): readonly MarkedHighlight[] {
  const ours = rules.map((rule) => ({ ...rule, mark }));
  return [...ours, ...before.filter((rule) => rule.mark !== mark)];
}

function withTable(sheet: MemorySheet, planned: TablePlan): MemorySheet {
  requireArea(planned.area, sheet.name);
  const old = sheet.tables.find((table) => sameName(table.name, planned.name));
  const others = sheet.tables.filter((table) => table !== old);
  const filters = sheet.filter === null ? [] : [sheet.filter];
  const taken = [...others.map((table) => table.area), ...filters, ...sheet.merges];
  if (taken.some((area) => intersection(area, planned.area) !== undefined)) {
    throw HostError.unsupported('table-overlap', `${quoteSheet(sheet.name)}!${areaName(planned.area)}`);
  }
  requireHeaders(sheet, planned);
  const table: MemoryTable = { headerRow: true, totalsRow: old?.totalsRow ?? false, ...planned };
  return {
    ...sheet,
    tables: old === undefined ? [...others, table] : sheet.tables.map((t) => (t === old ? table : t)),
  };
}

function requireHeaders(sheet: MemorySheet, { area }: TablePlan): void {
  const header = sheet.cells[area.row] ?? [];
  const seen = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const text = valueOf(header[column]);
    if (typeof text !== 'string' || text === '' || seen.has(text.toLowerCase())) {
      throw HostError.unsupported('table-headers', sheetCellName(sheet.name, area.row, column));
    }
    seen.add(text.toLowerCase());
  }
}

function requireArea(area: Area, sheet: string): void {
  if (!isOnSheet(area))
    throw HostError.unsupported('sheet-limits', sheetCellName(sheet, area.row, area.column));
}

/** Names of sheets and tables compare without case, as Excel does. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
