import { areaName } from '../../workbook/a1';
import type { Highlight, Highlights } from '../../workbook/sheetPlan';
import type { HighlightStyle } from '../../workbook/style';

const SIDES = { top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' } as const;

/**
 * Our rules in the place of those that were ours, before all others.
 *
 * @param ours ids of those to remove
 */
export function queueHighlights(
  sheet: Excel.Worksheet,
  { rules }: Highlights,
  ours: readonly string[],
): void {
  const all = sheet.getRange().conditionalFormats;
  for (const id of ours) all.getItem(id).delete();
  // Each new rule comes first: the first of ours is added last.
  for (const rule of [...rules].reverse()) queueHighlight(sheet, rule);
}

function queueHighlight(sheet: Excel.Worksheet, { area, formula, style }: Highlight): void {
  const { custom } = sheet.getRange(areaName(area)).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  queueFormat(custom.format, style);
}

function queueFormat({ font, fill, borders }: Excel.ConditionalRangeFormat, style: HighlightStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.strike !== undefined) font.strikethrough = style.strike;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = style.border?.[side];
    if (line === undefined) continue;
    const border = borders.getItem(SIDES[side]);
    border.style = 'Continuous';
    border.color = `#${line.color}`;
  }
}
