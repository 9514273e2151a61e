import { holds } from '../../src/workbook/areas';
import { exampleContent } from '../../src/sheets/example/exampleContent';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import type { Evaluated } from '../../src/sheets/evaluate';
import { evaluate } from '../../src/sheets/evaluate';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import { planScoringSheet } from '../../src/sheets/planScoringSheet';
import type { CellContent, CellValue } from '../../src/workbook/cellValue';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf } from './sheetOf';

/** The sheet as a reader would find it once the plans, applied in order, are made true. */
export function plannedSheet(...plans: readonly SheetPlan[]): SheetSnapshot {
  const values: CellValue[][] = [];
  for (const { area, values: block } of plans.flatMap((plan) => plan.blocks)) {
    block.forEach((cells, row) =>
      cells.forEach((content, column) => put(values, area.row + row, area.column + column, content)),
    );
  }
  const table = plans.findLast((plan) => plan.table)?.table;
  return {
    name: plans[0]?.sheet ?? '',
    hidden: false,
    tables: table ? [{ name: table.name, area: table.area, headerRow: true, totalsRow: false }] : [],
    values,
  };
}

function put(values: CellValue[][], row: number, column: number, content: CellContent): void {
  while (values.length <= row) values.push([]);
  const cells = values[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = typeof content === 'object' && content !== null ? content.value : content;
}

/** Evaluates a sheet with a plain range, or any sheets. */
export function evaluated(...sheets: readonly SheetSnapshot[]): Evaluated {
  const result = evaluate({ sheets });
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

/** A plain range, header row first, on a sheet `Évaluation`. */
export function rangeSheet(values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return sheetOf('Évaluation', values);
}

/** A new workbook with these rows, read back. */
export function evaluatedRows(rows: readonly ScoringRow[], method: Method = DEFAULT_METHOD): Evaluated {
  return evaluated(
    plannedSheet(planScoringSheet(method, rows)),
    plannedSheet(planMethodSheet(recordOf(method))),
  );
}

export function recordOf(method: Method): MethodRecord {
  return {
    method,
    source: 'sheet',
    proposedBy: '',
    validatedOn: '',
    validatedBy: '',
    validatedFingerprint: '',
    columns: [],
    sheet: '',
    ignored: [],
  };
}

/** The pistes of the report of 2016. */
export function reportRows(): readonly ScoringRow[] {
  return exampleContent('report').rows;
}

export function scoringRow(row: Partial<ScoringRow>): ScoringRow {
  return {
    number: null,
    title: '',
    objective: '',
    breakdown: '',
    parent: null,
    communes: '',
    levels: [],
    ...row,
  };
}

/** Criteria named C1, C2… with levels of one word each. */
export function bigMethod(criteria: number, levels: number): Method {
  return {
    criteria: Array.from({ length: criteria }, (_, index) => ({
      name: `C${String(index + 1)}`,
      definition: '',
      labels: Array.from({ length: levels }, (_unused, level) => `Libellé${String.fromCharCode(65 + level)}`),
      threshold: levels - 1,
    })),
    excluded: [],
    priority: 0,
  };
}

/** What a plan puts in a cell; undefined where it says nothing. */
export function contentAt(plan: SheetPlan, row: number, column: number): CellContent | undefined {
  const block = plan.blocks.find(({ area }) => holds(area, row, column));
  return block?.values[row - block.area.row]?.[column - block.area.column];
}

/** The rows of a plan's last block that begins with a header, without the header. */
export function tableRows(plan: SheetPlan): readonly (readonly CellContent[])[] {
  return plan.blocks.at(-1)?.values.slice(1) ?? [];
}
