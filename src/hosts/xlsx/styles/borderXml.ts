import type { Border, BorderSide } from '../../../workbook/style';
import { opaque } from './fontXml';
import type { Markup } from '../xml/markup';
import { insertInOrder } from '../xml/schemaOrder';

/** Children of a border (CT_Border). */
const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** A copy of a border with the sides that are given. */
export function styledBorder(border: Markup, sides: Border): Markup {
  const styled = border.clone();
  for (const name of SIDES) {
    const side = sides[name];
    if (side === undefined) continue;
    for (const old of styled.all(name)) styled.remove(old);
    insertInOrder(styled, sideElement(styled, name, side), BORDER_ORDER);
  }
  return styled;
}

function sideElement(border: Markup, name: string, { line, color }: BorderSide): Markup {
  return border.make(name, { style: line }, [border.make('color', { rgb: opaque(color) })]);
}
