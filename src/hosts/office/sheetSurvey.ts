import { areaName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { holds } from '../../workbook/areas';
import type { CellContent } from '../../workbook/cellValue';
import type { HostFeature } from '../../workbook/livePort';
import type { Block, SheetPlan, SparedCells } from '../../workbook/sheetPlan';
import type { AfterSync } from './bookStructure';
import { columnRuns } from '../../workbook/columnRuns';
import { matrixOf } from './queueCells';
import { readEventArea } from './sheetAddress';
import { isFormula } from './standingCells';

/** What must be known of a sheet before plans are applied to it. */
export interface SheetSurvey {
  /** Range of the sheet's own filter; null: there is none. */
  readonly filter: Area | null;
  readonly merges: readonly Area[];
  /** Ids of the conditional formats that carry a mark; null: Excel does not say. */
  readonly marked: ((mark: string) => readonly string[]) | null;
  readonly pivotTables: number;
  /** Text of a cell in the header row of a planned table. */
  readonly header: (row: number, column: number) => unknown;
  /** Whether the cell is formatted as text, as far as a plan puts anything else there. */
  readonly isText: (row: number, column: number) => boolean;
  /** Where a plan says what it read: all that stands now; null where the sheet is empty. */
  readonly used: UsedCells | null;
  /** The first cell that holds what a plan says must not stand there; null: none does. */
  readonly taken: TakenCell | null;
}

/** A cell that is in the way. */
export interface TakenCell {
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
}

/** What a sheet holds, by row then column from the first cell that is used. */
export interface UsedCells {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** @param plans those of this sheet. The answer means nothing where there is no such sheet. */
export function queueSheetSurvey(
  context: Excel.RequestContext,
  name: string,
  plans: readonly SheetPlan[],
  lacks: ReadonlySet<HostFeature>,
  asksHighlights: boolean,
): AfterSync<SheetSurvey> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const isRefilled = plans.some((plan) => plan.refill === true);
  const lays = plans.some((plan) => plan.table !== undefined || plan.filter !== undefined || plan.merges);
  const filter = lays ? queueFilter(sheet) : (): null => null;
  const merges =
    lays && !isRefilled && !lacks.has('table-resize') ? queueMerges(sheet) : (): readonly Area[] => [];
  const isMarked = plans.some((plan) => plan.highlights !== undefined);
  const formulas = isMarked && asksHighlights ? queueFormulas(sheet) : (): readonly CustomFormat[] => [];
  const pivots = isRefilled ? sheet.pivotTables.load('items/name') : null;
  const headers = plans.flatMap((plan) =>
    plan.table === undefined ? [] : [{ ...plan.table.area, rows: 1 }],
  );
  const header = queueCells(sheet, headers, 'values');
  const used = plans.some((plan) => plan.asRead !== undefined) ? queueUsed(sheet) : (): null => null;
  const looks = plans.flatMap(({ blank, spared }) => [
    ...(blank === undefined ? [] : [queueBlank(sheet, blank)]),
    ...(spared === undefined ? [] : [queueSpared(sheet, spared)]),
  ]);
  const silent = isRefilled ? queueSilent(sheet) : (): null => null;
  const formats = queueCells(sheet, isRefilled ? [] : plans.flatMap(areasOfNoText), 'numberFormat');
  return () => {
    const custom = formulas();
    const headerAt = header();
    const formatAt = formats();
    return {
      filter: filter(),
      merges: merges(),
      marked: asksHighlights
        ? (mark) => custom.filter(({ formula }) => formula.includes(mark)).map(({ id }) => id)
        : null,
      pivotTables: pivots?.items.length ?? 0,
      header: headerAt,
      isText: (row, column) => formatAt(row, column) === '@',
      used: used(),
      taken: silent() ?? looks.map((look) => look()).find((cell) => cell !== null) ?? null,
    };
  };
}

function queueUsed(sheet: Excel.Worksheet): AfterSync<UsedCells | null> {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { area: { row, column, rows, columns }, values: matrixOf(range.values) };
  };
}

/** Of an area that is to be blank, the first cell that is not. */
function queueBlank(sheet: Excel.Worksheet, area: Area): AfterSync<TakenCell | null> {
  const used = sheet.getRange(areaName(area)).getUsedRangeOrNullObject(false);
  used.load('values,formulas,rowIndex,columnIndex');
  return () => {
    if (used.isNullObject) return null;
    const values = matrixOf(used.values);
    for (const [row, formulas] of matrixOf(used.formulas).entries()) {
      const column = formulas.findIndex((formula) => formula !== '');
      if (column < 0) continue;
      const cell = { formula: formulas[column], value: values[row]?.[column] };
      return { row: used.rowIndex + row, column: used.columnIndex + column, isFormula: isFormula(cell) };
    }
    return null;
  };
}

/** The first formula among cells that are spared. */
function queueSpared(sheet: Excel.Worksheet, { areas, but }: SparedCells): AfterSync<TakenCell | null> {
  const looks = areas.map((area) => {
    // Asked of a single cell, Excel would answer for the whole sheet.
    const asked = { ...area, rows: Math.max(2, area.rows) };
    const formulas = sheet.getRange(areaName(asked)).getSpecialCellsOrNullObject('Formulas');
    formulas.load('areaCount');
    formulas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { area, formulas };
  });
  const isLeft = keptOf(but);
  return () => {
    for (const { area, formulas } of looks)
      for (const found of formulas.isNullObject ? [] : formulas.areas.items)
        for (let row = found.rowIndex; row < found.rowIndex + found.rowCount; row++)
          for (let column = found.columnIndex; column < found.columnIndex + found.columnCount; column++)
            if (holds(area, row, column) && isLeft(row, column)) return { row, column, isFormula: true };
    return null;
  };
}

/** Whether a cell is none of these. */
function keptOf(but: SparedCells['but']): (row: number, column: number) => boolean {
  const named = new Set(but.map(({ row, column }) => `${row} ${column}`));
  return (row, column) => !named.has(`${row} ${column}`);
}

/** The first formula of a sheet that shows nothing. */
function queueSilent(sheet: Excel.Worksheet): AfterSync<TakenCell | null> {
  const formulas = sheet.getRange().getSpecialCellsOrNullObject('Formulas');
  formulas.load('areaCount');
  formulas.areas.load('items/values,items/rowIndex,items/columnIndex');
  return () => {
    for (const { values, rowIndex, columnIndex } of formulas.isNullObject ? [] : formulas.areas.items)
      for (const [row, cells] of matrixOf(values).entries()) {
        const column = cells.indexOf('');
        if (column >= 0) return { row: rowIndex + row, column: columnIndex + column, isFormula: true };
      }
    return null;
  };
}

function queueFilter(sheet: Excel.Worksheet): AfterSync<Area | null> {
  const range = sheet.autoFilter.getRangeOrNullObject();
  range.load('address');
  return () => (range.isNullObject ? null : readEventArea(range.address));
}

/** Merged areas came with the same requirement set as the resizing of tables (ExcelApi 1.13). */
function queueMerges(sheet: Excel.Worksheet): AfterSync<readonly Area[]> {
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  merged.load('address');
  return () =>
    merged.isNullObject
      ? []
      : merged.address
          .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
          .map(readEventArea)
          .filter((area) => area !== null);
}

interface CustomFormat {
  readonly id: string;
  readonly formula: string;
}

/** Conditional formats by formula: ours are of that kind. */
function queueFormulas(sheet: Excel.Worksheet): AfterSync<readonly CustomFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items
      .filter((format) => format.type === 'Custom')
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
}

/** @returns what was read at a row and column of the sheet; undefined for all others */
function queueCells(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  property: 'values' | 'numberFormat',
): AfterSync<(row: number, column: number) => unknown> {
  const ranges = areas.map((area) => ({ area, range: sheet.getRange(areaName(area)) }));
  for (const { range } of ranges) range.load(property);
  return () => {
    const read = ranges.map(({ area, range }) => ({
      area,
      cells: range.isNullObject ? [] : range[property],
    }));
    return (row, column) => {
      const found = read.find(({ area }) => holds(area, row, column));
      const cells: readonly unknown[] = found?.cells[row - found.area.row] ?? [];
      return found === undefined ? undefined : cells[column - found.area.column];
    };
  };
}

/** Columns of blocks where anything else than a text is written: in a cell formatted as text it would become one. */
function areasOfNoText({ blocks }: SheetPlan): readonly Area[] {
  return blocks.flatMap(({ area, values }: Block) => {
    const isNoText = (content: CellContent | undefined): boolean =>
      content !== undefined && content !== null && typeof content !== 'string';
    const columns = Array.from({ length: area.columns }, (_, at) => at);
    const mixed = columns.filter((at) => values.some((row) => isNoText(row[at])));
    return columnRuns(mixed.map((at) => area.column + at)).map((run) => ({ ...area, ...run }));
  });
}
