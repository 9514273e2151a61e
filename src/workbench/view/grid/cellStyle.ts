import type { IBorderData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Format } from '../../model/book';

const BORDER_STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const BORDER_WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.LEFT,
};

const DOWN: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const EDGES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;

/** Pixels that one step of indentation takes. */
const INDENT = 9;

const known = new WeakMap<Format, IStyleData>();

/** How a format looks in the grid's library. The same object for the same format. */
export function cellStyle(format: Format): IStyleData {
  const found = known.get(format);
  if (found !== undefined) return found;
  const style = styleOf(format);
  known.set(format, style);
  return style;
}

function styleOf(format: Format): IStyleData {
  const style: IStyleData = {
    ...fontOf(format),
    vt: DOWN[text(format, 'verticalAlignment') ?? ''] ?? VerticalAlign.BOTTOM,
    tb: format['wrapText'] === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
  const across = ACROSS[text(format, 'horizontalAlignment') ?? ''];
  if (across !== undefined) style.ht = across;
  const fill = text(format, 'fill/color');
  if (fill !== undefined) style.bg = { rgb: fill };
  const indent = format['indentLevel'];
  if (typeof indent === 'number' && indent > 0) {
    style.pd = across === HorizontalAlign.RIGHT ? { r: 2 + indent * INDENT } : { l: 2 + indent * INDENT };
  }
  const turn = format['textOrientation'];
  if (typeof turn === 'number' && turn !== 0) style.tr = { a: -turn };
  const borders = bordersOf(format);
  return borders === null ? style : { ...style, bd: borders };
}

function fontOf(format: Format): IStyleData {
  const font: IStyleData = {
    ff: text(format, 'font/name') ?? 'Calibri',
    fs: typeof format['font/size'] === 'number' ? format['font/size'] : 11,
  };
  if (format['font/bold'] === true) font.bl = BooleanNumber.TRUE;
  if (format['font/italic'] === true) font.it = BooleanNumber.TRUE;
  if (format['font/strikethrough'] === true) font.st = { s: BooleanNumber.TRUE };
  const underline = text(format, 'font/underline');
  if (underline !== undefined && underline !== 'None') font.ul = { s: BooleanNumber.TRUE };
  const colour = text(format, 'font/color');
  if (colour !== undefined) font.cl = { rgb: colour };
  return font;
}

function bordersOf(format: Format): IBorderData | null {
  const borders: IBorderData = {};
  for (const [edge, side] of Object.entries(EDGES)) {
    const style = text(format, `borders/${edge}/style`);
    if (style === undefined || style === 'None') continue;
    const weight = style === 'Continuous' ? text(format, `borders/${edge}/weight`) : undefined;
    borders[side] = {
      s: BORDER_WEIGHTS[weight ?? ''] ?? BORDER_STYLES[style] ?? BorderStyleTypes.THIN,
      cl: { rgb: text(format, `borders/${edge}/color`) ?? '#000000' },
    };
  }
  return Object.keys(borders).length === 0 ? null : borders;
}

function text(format: Format, key: string): string | undefined {
  const value = format[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
