import type { Format } from '../../model/book';
import { HORIZONTAL, SIDES, UNDERLINES, VERTICAL } from '../convert/formatNames';
import { fileLineOf } from '../convert/lineStyle';
import { fileName } from '../convert/namePairs';
import { rotationOf } from '../convert/orientation';
import type { FileAlignment, FileBorder, FileColour, FileFont, FileStyle } from '../spreadsheetLibrary';

/** Undefined for a cell that looks as if nobody had formatted it. */
export type StyleOf = (format: Format | undefined) => FileStyle | undefined;

/** Formats are shared by many cells: each is made a style once. */
export function styleMemory(): StyleOf {
  const styles = new Map<Format, FileStyle | undefined>();
  return (format) => {
    if (format === undefined) return undefined;
    if (styles.has(format)) return styles.get(format);
    const style = writeFormat(format);
    styles.set(format, style);
    return style;
  };
}

function writeFormat(format: Format): FileStyle | undefined {
  const code = textIn(format, 'numberFormat');
  const fill = writeColour(format['fill/color']);
  const [font, border, alignment] = [writeFont(format), writeBorder(format), writeAlignment(format)];
  const [locked, hidden] = [format['protection/locked'], format['protection/formulaHidden']];
  const style: FileStyle = {
    ...(code !== undefined && code !== 'General' && { numFmt: code }),
    ...(font && { font }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: { indexed: 64 } } }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...((locked === false || hidden === true) && {
      protection: { locked: locked !== false, hidden: hidden === true },
    }),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

/** A font of a file is whole: what nobody said is that of the usual one. */
function writeFont(format: Format): FileFont | undefined {
  if (!Object.keys(format).some((name) => name.startsWith('font/'))) return undefined;
  const underline = fileName(UNDERLINES, format['font/underline']);
  const raised = format['font/superscript'] === true ? 'superscript' : undefined;
  const vertAlign = format['font/subscript'] === true ? 'subscript' : raised;
  const size = format['font/size'];
  const colour = writeColour(format['font/color']);
  return {
    name: textIn(format, 'font/name') ?? 'Calibri',
    size: typeof size === 'number' ? size : 11,
    ...(colour && { color: colour }),
    ...(format['font/bold'] === true && { bold: true }),
    ...(format['font/italic'] === true && { italic: true }),
    ...(format['font/strikethrough'] === true && { strikethrough: true }),
    ...(underline && { underline }),
    ...(vertAlign && { vertAlign }),
  };
}

function writeBorder(format: Format): FileBorder | undefined {
  const border: FileBorder = {};
  for (const [side, name] of SIDES) {
    const line = writeLine(format, side);
    if (line) border[name] = line;
  }
  const [up, down] = [writeLine(format, 'DiagonalUp'), writeLine(format, 'DiagonalDown')];
  // A file has one line for both.
  const diagonal = up ?? down;
  if (diagonal)
    Object.assign(border, { diagonal, ...(up && { diagonalUp: true }), ...(down && { diagonalDown: true }) });
  return Object.keys(border).length === 0 ? undefined : border;
}

function writeLine(format: Format, side: string): FileBorder['top'] {
  const weight = textIn(format, `borders/${side}/weight`) ?? 'Thin';
  const style = fileLineOf(textIn(format, `borders/${side}/style`) ?? 'None', weight);
  if (style === null) return undefined;
  return { style, color: writeColour(format[`borders/${side}/color`]) ?? { rgb: '000000' } };
}

function writeAlignment(format: Format): FileAlignment | undefined {
  const horizontal = fileName(HORIZONTAL, format['horizontalAlignment']);
  const vertical = fileName(VERTICAL, format['verticalAlignment']);
  const [indent, orientation] = [format['indentLevel'], format['textOrientation']];
  const alignment: FileAlignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format['wrapText'] === true && { wrapText: true }),
    ...(format['shrinkToFit'] === true && { shrinkToFit: true }),
    ...(typeof indent === 'number' && indent > 0 && { indent }),
    ...(typeof orientation === 'number' && orientation !== 0 && { textRotation: rotationOf(orientation) }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** @param value `#RRGGBB` */
export function writeColour(value: unknown): FileColour | undefined {
  const rgb = typeof value === 'string' ? /^#([\dA-F]{6})$/i.exec(value)?.[1] : undefined;
  return rgb === undefined ? undefined : { rgb: rgb.toUpperCase() };
}

function textIn(format: Format, name: string): string | undefined {
  const value = format[name];
  return typeof value === 'string' ? value : undefined;
}
