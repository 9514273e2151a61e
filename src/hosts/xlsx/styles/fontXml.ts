import type { Style } from '../../../workbook/style';
import type { Markup } from '../xml/markup';
import { insertInOrder } from '../xml/schemaOrder';

/** Children of a font in the order that Excel writes and demands (CT_Font). */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A copy of a cell's font with what the style says of it; undefined when it says nothing. */
export function styledFont(font: Markup, style: Style): Markup | undefined {
  return withFont(font, style, () => undefined);
}

/** The font of a conditional format: not bold, where said, is not the same as saying nothing. */
export function highlightFont(font: Markup, style: Style): Markup | undefined {
  return withFont(font, style, (local) => font.make(local, { val: false }));
}

function withFont(
  font: Markup,
  { bold, italic, strike, size, color }: Style,
  off: (local: string) => Markup | undefined,
): Markup | undefined {
  const values = [bold, italic, strike, size, color];
  if (values.every((value) => value === undefined)) return undefined;
  const styled = font.clone();
  for (const [local, on] of Object.entries({ b: bold, i: italic, strike })) {
    if (on !== undefined) put(styled, local, on ? styled.make(local) : off(local));
  }
  if (size !== undefined) put(styled, 'sz', styled.make('sz', { val: size }));
  if (color !== undefined) put(styled, 'color', styled.make('color', { rgb: opaque(color) }));
  return styled;
}

/** A colour as files write it, opaque. @param color `RRGGBB` */
export function opaque(color: string): string {
  return `FF${color}`;
}

/** Puts a property in the place of what said the same; undefined: nothing says it any more. */
function put(font: Markup, local: string, property: Markup | undefined): void {
  for (const old of font.all(local)) font.remove(old);
  if (property !== undefined) insertInOrder(font, property, FONT_ORDER);
}
