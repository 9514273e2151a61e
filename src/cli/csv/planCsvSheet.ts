import type { Method } from '../../core/method';
import { headerOrPlace } from '../../sheets/headerOrPlace';
import { SHEETS } from '../../sheets/names';
import type { CellContent } from '../../workbook/cellValue';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import { numberOrText, textContent } from './cellContent';
import { csvColumns } from './csvColumns';
import type { CsvTable } from './csvTable';
import type { CsvRecord } from './parseCsv';

/** More rows than that in view would leave no place for the pistes. */
const MOST_FROZEN = 6;

/**
 * The table of text as a scoring sheet, as it is: its own columns in their own order, in the rows where a spreadsheet
 * program shows them, with what stands above.
 */
export function planCsvSheet({ preamble, headers, records }: CsvTable, method: Method): SheetPlan {
  const { inputs, criteria } = csvColumns(headers, method);
  const numeric = new Set([inputs.number, inputs.parent, ...criteria]);
  const values: (readonly CellContent[])[] = records.map(({ cells }) =>
    cells.map((cell, column) => (numeric.has(column) ? numberOrText(cell) : textContent(cell))),
  );
  const titles = headers.map((_, column) => headerOrPlace(headers, column));
  const top = preamble.length;
  const area = { row: top, column: 0, rows: values.length + 1, columns: headers.length };
  return {
    sheet: SHEETS.scoring,
    blocks: [...preambleBlock(preamble), { area, values: [titles, ...values] }],
    styles: [
      { area: { ...area, rows: 1 }, style: { bold: true, wrap: true, vertical: 'top' } },
      { area, style: { vertical: 'top', wrap: true } },
    ],
    columnWidths: headers.map((_, column) => ({ column, columns: 1, width: widthOf(column, inputs) })),
    ...(top < MOST_FROZEN ? { frozen: { rows: top + 1, columns: 0 } } : {}),
  };
}

/** What stands above the headers; none where it is blank. */
function preambleBlock(preamble: readonly CsvRecord[]): readonly Block[] {
  const rows = preamble.map(({ cells }) => cells.map(textContent));
  const columns = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1));
  if (columns === 0) return [];
  const values = rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? null));
  return [{ area: { row: 0, column: 0, rows: rows.length, columns }, values }];
}

function widthOf(
  column: number,
  { title, objective, breakdown, communes }: Readonly<Record<string, number | null>>,
) {
  return [title, objective, breakdown, communes].includes(column) ? 36 : 14;
}
