import { STAGE_ROWS, runStages } from '../core/runStages';
import type { Stages } from '../core/runStages';
import type { Area } from '../workbook/area';
import type { CellContent } from '../workbook/cellValue';
import type { Block, PrintSetup, RowHeight, SheetPlan } from '../workbook/sheetPlan';
import { MAX_INDENT, reportHeadStyles, reportTableStyles } from './planReportStyles';
import { planRowHeight } from './planRowHeight';
import { SIZES } from './theme';

/** A column of a report. */
export interface ReportColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look: 'text' | 'title' | 'number' | 'level';
  readonly value: (piste: number) => CellContent;
}

export type ReportRow =
  /** A heading over the rows that follow. `lead` stands in the first column, so that a filter on it keeps the heading. */
  | { readonly kind: 'band'; readonly lead: CellContent; readonly text: string }
  /** `depth`: 0, or 1 and more for a sub-piste under its parent. */
  | { readonly kind: 'piste'; readonly piste: number; readonly depth: number };

export interface Report {
  readonly sheet: string;
  readonly title: string;
  /** Sentences below the title. */
  readonly lines: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Said in place of the table when there is no row. */
  readonly nothing: string;
  readonly filter: boolean;
}

const MIN_HEADER_HEIGHT = 24;
const MIN_ROW_HEIGHT = 18;
const BAND_HEIGHT = 20;

/** A sheet that is worth printing: title, sentences, and a table in A4 landscape, one page wide. */
export function planReport(report: Report): SheetPlan {
  const headerRow = report.lines.length + 2;
  const empty = report.rows.length === 0;
  const lines = report.lines.map((_, index) => across(report, index + 1));
  return {
    sheet: report.sheet,
    refill: true,
    blocks: [...runStages(reportBlocksInStages(report))],
    styles: [...reportHeadStyles(lines), ...(empty ? [] : reportTableStyles(report, headerRow))],
    columnWidths: report.columns.map(({ width }, index) => ({ column: index, columns: 1, width })),
    rowHeights: [...headHeights(report), ...(empty ? [] : tableHeights(report, headerRow))],
    merges: lines,
    ...(empty ? {} : { frozen: { rows: headerRow + 1, columns: 0 } }),
    ...(empty || !report.filter ? {} : { filter: tableArea(report, headerRow) }),
    gridLines: false,
    print: printSetup(empty ? null : headerRow),
  };
}

/** What the cells of a report hold: its head, then what it lists. */
export function* reportBlocksInStages(report: Report): Stages<readonly Block[]> {
  const headerRow = report.lines.length + 2;
  const head = column(0, [report.title, ...report.lines]);
  const { columns, rows } = report;
  if (rows.length === 0) return [head, column(headerRow, [report.nothing])];
  const values: CellContent[][] = [columns.map(({ header }) => header)];
  for (const row of rows) {
    values.push(cellsOf(columns, row));
    if (values.length % STAGE_ROWS === 0) yield;
  }
  return [head, { area: tableArea(report, headerRow), values }];
}

function cellsOf(columns: readonly ReportColumn[], row: ReportRow): CellContent[] {
  if (row.kind === 'piste') return columns.map(({ value }) => value(row.piste));
  const texts = row.lead === null ? [row.text] : [row.lead, row.text];
  return columns.map((_, index) => texts[index] ?? null);
}

/** What a step of indentation takes, in characters. */
const INDENT_WIDTH = 1.5;

function headHeights(report: Report): RowHeight[] {
  const width = report.columns.reduce((sum, one) => sum + one.width, 0);
  const lines = report.lines.map((text, index) => ({
    row: index + 1,
    rows: 1,
    height: planRowHeight([{ text, width, size: SIZES.report }], 0),
  }));
  return [{ row: 0, rows: 1, height: 28 }, ...lines];
}

function tableHeights(report: Report, headerRow: number): RowHeight[] {
  const { columns, rows } = report;
  const header = columns.map((one) => ({
    text: one.header,
    width: one.width,
    size: SIZES.report,
    bold: true,
  }));
  const headerHeight = planRowHeight(header, MIN_HEADER_HEIGHT);
  return [
    { row: headerRow, rows: 1, height: headerHeight },
    ...rows.map((row, index) => ({
      row: headerRow + 1 + index,
      rows: 1,
      height: row.kind === 'band' ? BAND_HEIGHT : pisteHeight(columns, row),
    })),
  ];
}

function pisteHeight(columns: readonly ReportColumn[], row: Extract<ReportRow, { kind: 'piste' }>): number {
  const texts = columns.map(({ value, width, look }) => {
    const content = value(row.piste);
    const indent = look === 'title' ? Math.min(row.depth, MAX_INDENT) * INDENT_WIDTH : 0;
    const text = typeof content === 'string' ? content : '';
    return { text, width: width - indent, size: SIZES.report, bold: look === 'title' };
  });
  return planRowHeight(texts, MIN_ROW_HEIGHT);
}

function printSetup(headerRow: number | null): PrintSetup {
  return {
    orientation: 'landscape',
    pagesWide: 1,
    ...(headerRow === null ? {} : { repeatedRows: { row: headerRow, rows: 1 } }),
    footer: { left: 'Aide à la décision, sans valeur délibérative', center: '', right: 'Page &P / &N' },
    margins: { top: 0.5, right: 0.4, bottom: 0.65, left: 0.4, header: 0.3, footer: 0.3 },
    centeredHorizontally: true,
  };
}

function tableArea({ columns, rows }: Report, headerRow: number): Area {
  return { row: headerRow, column: 0, rows: rows.length + 1, columns: columns.length };
}

function across({ columns }: Report, row: number): Area {
  return { row, column: 0, rows: 1, columns: columns.length };
}

function column(row: number, texts: readonly string[]): SheetPlan['blocks'][number] {
  return { area: { row, column: 0, rows: texts.length, columns: 1 }, values: texts.map((text) => [text]) };
}
