import { contains } from '../../model/areas';
import type { Format, SheetState, TableState } from '../../model/book';

/** What the built-in styles of Excel's tables paint, by family and number: the accent of the theme of Office. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const BANDS = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'] as const;

/** The format of a cell over what the style of its table gives it: the cell's own format is the stronger. */
export function overTable(format: Format, sheet: SheetState, row: number, column: number): Format {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  if (table === undefined) return format;
  const base = tableFormat(table, row);
  return base === null ? format : layered(base, format);
}

function tableFormat(table: TableState, row: number): Format | null {
  const [, family = '', digits = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (family === '') return null;
  const tone = (Number(digits) - 1) % 7;
  const isHeader = table.showHeaders && row === table.area.row;
  const isTotal = table.showTotals && row === table.area.row + table.area.rows - 1;
  if (isHeader) return family === 'Light' ? LIGHT_HEADER : (STRONG_HEADERS[tone] ?? null);
  if (isTotal) return TOTAL;
  const isBand = table.showBandedRows && (row - table.area.row) % 2 === 1;
  return isBand ? (BAND_FORMATS[tone] ?? null) : null;
}

const LIGHT_HEADER: Format = {
  'font/bold': true,
  'borders/EdgeBottom/style': 'Continuous',
  'borders/EdgeBottom/color': '#000000',
};
const TOTAL: Format = {
  'font/bold': true,
  'borders/EdgeTop/style': 'Continuous',
  'borders/EdgeTop/color': '#000000',
};
const STRONG_HEADERS: readonly Format[] = ACCENTS.map((accent) => ({
  'font/bold': true,
  'font/color': '#FFFFFF',
  'fill/color': accent,
}));
const BAND_FORMATS: readonly Format[] = BANDS.map((band) => ({ 'fill/color': band }));

/** Cells that looked the same look the same afterwards. */
const known = new WeakMap<Format, WeakMap<Format, Format>>();

function layered(base: Format, format: Format): Format {
  const ofBase = known.get(base) ?? new WeakMap<Format, Format>();
  known.set(base, ofBase);
  const found = ofBase.get(format) ?? { ...base, ...format };
  ofBase.set(format, found);
  return found;
}
