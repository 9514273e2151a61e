import type { CellContent } from '../../workbook/cellValue';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import type { KnownBook } from './knownBook';

/** Numbers are about to be written: the next reading asks for the formats of their columns at once. */
export function rememberNumbers(known: KnownBook, plans: readonly SheetPlan[]): void {
  for (const { sheet, blocks } of plans) known.rememberNumbers(sheet, blocks.flatMap(columnsWithNumbers));
}

/** Columns of the sheet, from 0, in which a block puts numbers. */
export function columnsWithNumbers({ area, values }: Block): readonly number[] {
  const isNumber = (content: CellContent | undefined): boolean =>
    typeof (content !== null && typeof content === 'object' ? content.value : content) === 'number';
  const columns = Array.from({ length: area.columns }, (_, at) => at);
  return columns.filter((at) => values.some((row) => isNumber(row[at]))).map((at) => area.column + at);
}
