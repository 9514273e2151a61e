import type { Area } from '../../workbook/area';
import type { BorderSide, Style } from '../../workbook/style';
import { setNumberFormat } from './queueContents';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** Gives an area what the style names, and leaves the rest as it stands. */
export function queueStyle(range: Excel.Range, area: Area, style: Style): void {
  const { format } = range;
  queueFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  queueBorder(format.borders, area, style);
}

function queueFont(font: Excel.RangeFont, { bold, italic, strike, size, color }: Style): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (strike !== undefined) font.strikethrough = strike;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
}

type Line = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** A side of each cell is a side of the area, and the lines inside it. */
function queueBorder(borders: Excel.RangeBorderCollection, area: Area, { border = {} }: Style): void {
  const { top, right, bottom, left } = border;
  const draw = (line: Line, side: BorderSide | undefined): void => {
    if (side === undefined) return;
    const drawn = borders.getItem(line);
    drawn.style = 'Continuous';
    drawn.weight = WEIGHT[side.line];
    drawn.color = `#${side.color}`;
  };
  if (area.rows > 1) draw('InsideHorizontal', bottom ?? top);
  if (area.columns > 1) draw('InsideVertical', right ?? left);
  draw('EdgeTop', top);
  draw('EdgeRight', right);
  draw('EdgeBottom', bottom);
  draw('EdgeLeft', left);
}
