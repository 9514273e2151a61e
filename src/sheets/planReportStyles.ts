import type { Area } from '../workbook/area';
import type { StyledArea } from '../workbook/sheetPlan';
import type { Style } from '../workbook/style';
import type { Report, ReportColumn, ReportRow } from './planReport';
import { COLORS, INPUT_HEADER_STYLE, NOTE_STYLE, ROW_RULES, SIZES, TITLE_STYLE } from './theme';

/** Deeper ones would leave no room for the words. */
export const MAX_INDENT = 3;

/** Styles of a report's title and sentences; `lines` are the rows of the sentences. */
export function reportHeadStyles(lines: readonly Area[]): StyledArea[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE_STYLE },
    ...lines.map((area) => ({ area, style: { ...NOTE_STYLE, size: SIZES.report } })),
  ];
}

/** Styles of a report's table. */
export function reportTableStyles(report: Report, headerRow: number): StyledArea[] {
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
