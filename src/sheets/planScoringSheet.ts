import type { Criterion, Method } from '../core/method';
import { levelReader } from '../core/readLevel';
import { UNREADABLE } from '../core/scores';
import type { Area } from '../workbook/area';
import type { CellContent } from '../workbook/cellValue';
import type { ColumnWidth, RowHeight, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import type { InputColumn } from './names';
import { INPUT_COLUMNS, INPUT_HEADERS, OUR_COLUMNS, OUR_HEADERS, SCORING_TABLE, SHEETS } from './names';
import { levelContent } from './levelContent';
import { planHighlights } from './planHighlights';
import { OUR_WIDTHS, TABLE_STYLE, planOurStyles } from './planOurColumns';
import type { OurPlaces } from './planOurPlaces';
import { planRowHeight } from './planRowHeight';
import { newLayout, newPlaces } from './planScoringLayout';
import { planScoringChoices } from './planScoringChoices';
import type { ScoringLayout } from './scoringLayout';
import { INPUT_HEADER_STYLE, INPUT_STYLE, SIZES } from './theme';

/** One row to write. Texts as they are; an empty text leaves the cell empty. */
export interface ScoringRow {
  readonly number: string | number | null;
  readonly title: string;
  readonly objective: string;
  readonly breakdown: string;
  /** A N° or a title; null: the piste stands on its own. */
  readonly parent: string | number | null;
  readonly communes: string;
  /** One entry per criterion, in the method's order. A level is written as it is offered, anything else as it is. */
  readonly levels: readonly (string | number | null)[];
}

/** How many rows are ready to be filled in when there is no piste yet. */
export const BLANK_ROWS = 30;

/** In characters; the columns are read on screen, the report is what is printed. */
const INPUT_WIDTHS: Readonly<Record<InputColumn, number>> = {
  number: 7,
  title: 42,
  objective: 26,
  breakdown: 34,
  parent: 20,
  communes: 24,
};
export const CRITERION_WIDTH = 17;
const HEADER_HEIGHT = 38;

/**
 * The sheet `Évaluation`: the table `Pistes`, with drop-downs, what each criterion means, and our columns, empty until
 * the pistes are ranked. Without any row, {@link BLANK_ROWS} numbered ones are ready to be filled in.
 */
export function planScoringSheet(method: Method, rows: readonly ScoringRow[]): SheetPlan {
  const data = rows.length > 0 ? rows : blankRows(method);
  const typed = method.criteria.map(typedLevels);
  const layout = newLayout(method, data.length);
  const places = newPlaces(layout);
  const whole = { row: 0, column: 0, rows: data.length + 1, columns: places.endColumn };
  return {
    sheet: SHEETS.scoring,
    blocks: [{ area: whole, values: [headers(method), ...data.map((row) => cells(typed, row))] }],
    styles: [
      ...inputStyles(layout),
      ...planOurStyles(layout, places),
      {
        area: { ...whole, row: 1, column: layout.endColumn, rows: data.length, columns: OUR_COLUMNS.length },
        style: { wrap: true, vertical: 'center' },
      },
    ],
    columnWidths: widths(layout, places),
    rowHeights: heights(data),
    choices: planScoringChoices(method, layout),
    highlights: planHighlights({ method, ignored: [] }, layout, places),
    table: { name: SCORING_TABLE, area: whole, style: TABLE_STYLE, bandedRows: false },
    frozen: { rows: 1, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatedRows: { row: 0, rows: 1 },
      footer: { left: '&A', center: '', right: 'Page &P / &N' },
      margins: { top: 0.5, right: 0.4, bottom: 0.65, left: 0.4, header: 0.3, footer: 0.3 },
    },
  };
}

function blankRows(method: Method): ScoringRow[] {
  const levels = method.criteria.map(() => null);
  return Array.from({ length: BLANK_ROWS }, (_, index) => ({
    number: index + 1,
    title: '',
    objective: '',
    breakdown: '',
    parent: null,
    communes: '',
    levels,
  }));
}

function headers(method: Method): string[] {
  return [
    ...INPUT_COLUMNS.map((column) => INPUT_HEADERS[column][0]),
    ...method.criteria.map((criterion) => criterion.name),
    ...OUR_COLUMNS.map((column) => OUR_HEADERS[column]),
  ];
}

/** @param typed what each criterion makes of a level */
function cells(typed: readonly TypedLevel[], row: ScoringRow): CellContent[] {
  const { number, title, objective, breakdown, parent, communes, levels } = row;
  return [
    ...[number, title, objective, breakdown, parent, communes].map((value) => (value === '' ? null : value)),
    ...typed.map((typedLevel, index) => typedLevel(levels[index] ?? null)),
    ...OUR_COLUMNS.map(() => null),
  ];
}

/** `1` becomes `1 – Fort`, as the drop-down offers it; what is no level stays as it is, to be marked and corrected. */
function typedLevels(criterion: Criterion): TypedLevel {
  const read = levelReader(criterion);
  return (value) => {
    if (value === null || value === '') return null;
    if (typeof value === 'string' && !/^[0-9]+$/.test(value)) return value;
    const level = read(value);
    return level === UNREADABLE ? value : levelContent(criterion, level);
  };
}

type TypedLevel = (value: string | number | null) => CellContent;

function inputStyles(layout: ScoringLayout): StyledArea[] {
  const rows = layout.endRow - 1;
  const data = (column: number, columns = 1): Area => ({ row: 1, column, rows, columns });
  const { number, title, breakdown, parent, communes } = layout.inputs;
  return [
    { area: { row: 0, column: 0, rows: 1, columns: layout.endColumn }, style: INPUT_HEADER_STYLE },
    { area: data(0, layout.endColumn), style: INPUT_STYLE },
    { area: data(number ?? 0), style: { numberFormat: '0' } },
    { area: { ...data(number ?? 0), row: 0, rows: rows + 1 }, style: { horizontal: 'center' } },
    { area: data(title), style: { bold: true } },
    // What is typed there is never a number, a date or a formula. A parent may be a N°.
    { area: data(title, (breakdown ?? title) - title + 1), style: { numberFormat: '@' } },
    { area: data(communes ?? 0), style: { numberFormat: '@' } },
    { area: data(parent ?? 0), style: { horizontal: 'left' } },
  ];
}

function widths(layout: ScoringLayout, places: OurPlaces): ColumnWidth[] {
  return [
    ...INPUT_COLUMNS.map((name, column) => ({ column, columns: 1, width: INPUT_WIDTHS[name] })),
    ...layout.criteria.map((column) => ({ column, columns: 1, width: CRITERION_WIDTH })),
    ...OUR_COLUMNS.map((name) => ({ column: places.columns[name], columns: 1, width: OUR_WIDTHS[name] })),
  ];
}

/** Two lines at least, so that a level, a reason or a basis that wraps later is seen whole. */
function heights(rows: readonly ScoringRow[]): RowHeight[] {
  const minimum = 33;
  return [
    { row: 0, rows: 1, height: HEADER_HEIGHT },
    ...rows.map((row, index) => ({ row: index + 1, rows: 1, height: planRowHeight(texts(row), minimum) })),
  ];
}

function texts(row: ScoringRow): { text: string; width: number; size: number; bold?: boolean }[] {
  return [
    { text: row.title, width: INPUT_WIDTHS.title, size: SIZES.body, bold: true },
    { text: row.objective, width: INPUT_WIDTHS.objective, size: SIZES.body },
    { text: row.breakdown, width: INPUT_WIDTHS.breakdown, size: SIZES.body },
    { text: String(row.parent ?? ''), width: INPUT_WIDTHS.parent, size: SIZES.body },
    { text: row.communes, width: INPUT_WIDTHS.communes, size: SIZES.body },
  ];
}
