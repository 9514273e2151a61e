import { cellName } from '../../workbook/a1';
import type { PrintSetup } from '../../workbook/sheetPlan';

/** How a sheet is printed: on A4, one page wide, as many long as it takes. */
export function queuePrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  const { margins, repeatedRows, footer, breaksBefore } = print;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  if (print.centeredHorizontally !== undefined) pageLayout.centerHorizontally = print.centeredHorizontally;
  if (margins !== undefined) pageLayout.setPrintMargins('Inches', margins);
  if (repeatedRows !== undefined)
    pageLayout.setPrintTitleRows(`$${repeatedRows.row + 1}:$${repeatedRows.row + repeatedRows.rows}`);
  if (footer !== undefined) queueFooter(pageLayout.headersFooters.defaultForAllPages, footer);
  if (breaksBefore === undefined) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore) if (row > 0) sheet.horizontalPageBreaks.add(cellName(row, 0));
}

function queueFooter(page: Excel.HeaderFooter, footer: NonNullable<PrintSetup['footer']>): void {
  page.leftFooter = footer.left;
  page.centerFooter = footer.center;
  page.rightFooter = footer.right;
}
