import type { Area, Format, SheetState } from '../book';
import { changeSheet, sheetOf } from './host';
import type { Place } from './place';

type FormatValue = string | number | boolean | null;

/** What a cell shows when nobody formatted it. */
const DEFAULTS: Readonly<Record<string, FormatValue>> = {
  numberFormat: 'General',
  'font/name': 'Calibri',
  'font/size': 11,
  'font/color': '#000000',
  'font/bold': false,
  'font/italic': false,
  'font/underline': 'None',
  'font/strikethrough': false,
  'font/subscript': false,
  'font/superscript': false,
  'fill/color': '#FFFFFF',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  'protection/locked': true,
  'protection/formulaHidden': false,
};

export function formatValue(format: Format | undefined, name: string): FormatValue {
  return format?.[name] ?? defaultOf(name);
}

/** The property where it is the same on the whole area, null where it differs. */
export function uniformFormat(place: Place, name: string): FormatValue {
  const seen = new Set<FormatValue>();
  for (const format of distinctFormats(sheetOf(place), place.area)) {
    seen.add(formatValue(format, name));
    if (seen.size > 1) return null;
  }
  const [only = null] = seen;
  return only;
}

/** The area, or several; null goes back to the default. */
export function setFormat(place: Place, areas: readonly Area[], format: Format, location: string): void {
  const operations = areas.map((area) => ({ kind: 'format', sheet: place.sheet, area, format }) as const);
  changeSheet(place, operations, location);
}

function defaultOf(name: string): FormatValue {
  const border = /^borders\/\w+\/(\w+)$/.exec(name)?.[1];
  if (border === 'style') return 'None';
  if (border === 'weight') return 'Thin';
  return border === 'color' ? '#000000' : (DEFAULTS[name] ?? null);
}

/** Cells that nobody formatted count once, by the format of their column. */
function distinctFormats(sheet: SheetState, area: Area): ReadonlySet<Format | undefined> {
  const formats = new Set<Format | undefined>();
  const bottom = area.row + area.rows;
  const end = Math.min(bottom, sheet.rows.length);
  for (let row = area.row; row < end; row += 1) addLine(formats, sheet, area, sheet.rows[row]?.formats ?? []);
  if (bottom > end) addLine(formats, sheet, area, []);
  return formats;
}

function addLine(
  formats: Set<Format | undefined>,
  { columns }: SheetState,
  area: Area,
  line: readonly (Format | undefined)[],
): void {
  const right = area.column + area.columns;
  const end = Math.min(right, Math.max(line.length, columns.length));
  for (let column = area.column; column < end; column += 1) {
    formats.add(line[column] ?? columns[column]?.format);
  }
  if (right > end) formats.add(undefined);
}
