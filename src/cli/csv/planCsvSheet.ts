import type { Method } from '../../core/method';
import { SHEETS } from '../../sheets/names';
import type { CellContent } from '../../workbook/cellValue';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { numberOrText, textContent } from './cellContent';
import { csvColumns } from './csvColumns';
import type { CsvTable } from './readCsv';

/** The table of text as a scoring sheet, as it is: its own columns in their own order, headers in the first row. */
export function planCsvSheet({ headers, records }: CsvTable, method: Method): SheetPlan {
  const { inputs, criteria } = csvColumns(headers, method);
  const numeric = new Set([inputs.number, inputs.parent, ...criteria]);
  const values: (readonly CellContent[])[] = records.map(({ cells }) =>
    cells.map((cell, column) => (numeric.has(column) ? numberOrText(cell) : textContent(cell))),
  );
  const area = { row: 0, column: 0, rows: values.length + 1, columns: headers.length };
  return {
    sheet: SHEETS.scoring,
    blocks: [{ area, values: [headers, ...values] }],
    styles: [
      { area: { ...area, rows: 1 }, style: { bold: true, wrap: true, vertical: 'top' } },
      { area, style: { vertical: 'top', wrap: true } },
    ],
    columnWidths: headers.map((_, column) => ({ column, columns: 1, width: widthOf(column, inputs) })),
    frozen: { rows: 1, columns: 0 },
  };
}

function widthOf(
  column: number,
  { title, objective, breakdown, communes }: Readonly<Record<string, number | null>>,
) {
  return [title, objective, breakdown, communes].includes(column) ? 36 : 14;
}
