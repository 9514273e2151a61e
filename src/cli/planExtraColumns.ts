import { SCORING_TABLE } from '../sheets/names';
import { headersOf } from '../sheets/grid';
import type { SheetPlan } from '../workbook/sheetPlan';
import { textContent } from './csv/cellContent';
import type { ExtraColumn } from './csv/csvRows';

/** The scoring sheet with these columns more at the right end of its table, as text. */
export function withExtraColumns(plan: SheetPlan, extras: readonly ExtraColumn[]): SheetPlan {
  const { table } = plan;
  if (table === undefined || extras.length === 0) return plan;
  const column = table.area.column + table.area.columns;
  const area = { row: table.area.row, column, rows: table.area.rows, columns: extras.length };
  const taken = plan.blocks.flatMap(({ values }) => (values[0] ?? []).map(String));
  const headers = distinctHeaders(
    extras.map(({ header }) => header),
    taken,
  );
  const rows = Array.from({ length: area.rows - 1 }, (_, row) =>
    extras.map(({ cells }) => textContent(cells[row] ?? '')),
  );
  const style = plan.styles?.[0]?.style ?? {};
  return {
    ...plan,
    blocks: [...plan.blocks, { area, values: [headers, ...rows] }],
    styles: [
      ...(plan.styles ?? []),
      { area: { ...area, rows: 1 }, style },
      {
        area: { ...area, row: area.row + 1, rows: area.rows - 1 },
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
    ],
    columnWidths: [...(plan.columnWidths ?? []), { column, columns: extras.length, width: 20 }],
    table: {
      ...table,
      name: SCORING_TABLE,
      area: { ...table.area, columns: table.area.columns + extras.length },
    },
  };
}

/** Headers of an Excel table must all differ, case apart: the second of two gets a number. */
function distinctHeaders(headers: readonly string[], taken: readonly string[]): string[] {
  const all: string[] = [...taken];
  for (const header of headers) {
    let name = header;
    for (let count = 2; headersOf(all).has([...headersOf([name]).keys()][0] ?? ''); count += 1)
      name = `${header} (${String(count)})`;
    all.push(name);
  }
  return all.slice(taken.length);
}
