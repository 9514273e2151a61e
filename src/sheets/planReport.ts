import type { Area } from '../workbook/area';
import type { CellContent } from '../workbook/cellValue';
import type { PrintSetup, RowHeight, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import type { Style } from '../workbook/style';
import { planRowHeight } from './planRowHeight';
import { COLORS, INPUT_HEADER_STYLE, NOTE_STYLE, ROW_RULES, SIZES, TITLE_STYLE } from './theme';

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
  return {
    sheet: report.sheet,
    refill: true,
    blocks: [
      column(0, [report.title, ...report.lines]),
      empty ? column(headerRow, [report.nothing]) : tableBlock(report, headerRow),
    ],
    styles: [...headStyles(report), ...(empty ? [] : tableStyles(report, headerRow))],
    columnWidths: report.columns.map(({ width }, index) => ({ column: index, columns: 1, width })),
    rowHeights: [...headHeights(report), ...(empty ? [] : tableHeights(report, headerRow))],
    merges: report.lines.map((_, index) => across(report, index + 1)),
    ...(empty ? {} : { frozen: { rows: headerRow + 1, columns: 0 } }),
    ...(empty || !report.filter ? {} : { filter: tableArea(report, headerRow) }),
    gridLines: false,
    print: printSetup(empty ? null : headerRow),
  };
}

function tableBlock({ columns, rows }: Report, headerRow: number): SheetPlan['blocks'][number] {
  const cells = rows.map((row): CellContent[] => {
    if (row.kind === 'piste') return columns.map(({ value }) => value(row.piste));
    const texts = row.lead === null ? [row.text] : [row.lead, row.text];
    return columns.map((_, index) => texts[index] ?? null);
  });
  return {
    area: { row: headerRow, column: 0, rows: rows.length + 1, columns: columns.length },
    values: [columns.map(({ header }) => header), ...cells],
  };
}

function headStyles(report: Report): StyledArea[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE_STYLE },
    ...report.lines.map((_, index) => ({
      area: across(report, index + 1),
      style: { ...NOTE_STYLE, size: SIZES.report },
    })),
  ];
}

function tableStyles(report: Report, headerRow: number): StyledArea[] {
  const { columns, rows } = report;
  const data = (first: number, count: number): Area => ({
    row: headerRow + 1,
    column: first,
    rows: rows.length,
    columns: count,
  });
  return [
    { area: { ...data(0, columns.length), row: headerRow, rows: 1 }, style: HEADER_STYLE },
    ...columns.flatMap(({ look }, index): StyledArea[] =>
      look === 'number'
        ? [{ area: { ...data(index, 1), row: headerRow, rows: 1 }, style: { horizontal: 'center' } }]
        : [],
    ),
    { area: data(0, columns.length), style: ROW_STYLE },
    ...columns.map((one, index) => ({ area: data(index, 1), style: LOOKS[one.look] })),
    ...rows.flatMap((row, index) => rowStyles(row, headerRow + 1 + index, columns)),
  ];
}

const HEADER_STYLE: Style = { ...INPUT_HEADER_STYLE, size: SIZES.report };
const ROW_STYLE: Style = {
  size: SIZES.report,
  color: COLORS.ink,
  wrap: true,
  vertical: 'center',
  border: ROW_RULES,
};
const BAND_STYLE: Style = {
  bold: true,
  color: COLORS.ink,
  fill: COLORS.bandFill,
  wrap: false,
  vertical: 'center',
};
const LOOKS: Readonly<Record<ReportColumn['look'], Style>> = {
  text: {},
  title: { bold: true, color: COLORS.pisteTitle, fill: COLORS.pisteTitleFill },
  number: { horizontal: 'center' },
  level: {},
};

function rowStyles(row: ReportRow, sheetRow: number, columns: readonly ReportColumn[]): StyledArea[] {
  if (row.kind === 'band') {
    const whole = { row: sheetRow, column: 0, rows: 1, columns: columns.length };
    const text = { ...whole, column: row.lead === null ? 0 : 1, columns: 1 };
    return [
      { area: whole, style: BAND_STYLE },
      { area: text, style: { horizontal: 'left' } },
    ];
  }
  if (row.depth === 0) return [];
  const title = columns.findIndex(({ look }) => look === 'title');
  const area = { row: sheetRow, column: title, rows: 1, columns: 1 };
  return [{ area, style: { bold: false, horizontal: 'left', indent: Math.min(row.depth, MAX_INDENT) } }];
}

/** Deeper ones would leave no room for the words. */
const MAX_INDENT = 3;

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
