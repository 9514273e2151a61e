import type { ConditionalFormatState } from '../../model/book';
import { SIDES, UNDERLINES } from '../convert/formatNames';
import { withMarks } from '../convert/futureFunctions';
import { fileLineOf } from '../convert/lineStyle';
import { fileName } from '../convert/namePairs';
import { fileOperatorOf } from '../convert/operatorNames';
import { areaList } from '../convert/sheetAreas';
import type { FileBorder, FileFont, FileRule, FileStyle } from '../spreadsheetLibrary';
import { writeColour } from './writeFormat';

type Properties = ConditionalFormatState['properties'];

/** Rules with their rank: the first one wins. */
export function writeConditionalFormats(formats: readonly ConditionalFormatState[]): FileRule[] {
  return formats.flatMap((format, index) => {
    const rule = writeRule(format);
    if (rule === null || format.areas.length === 0) return [];
    const placed = { ...rule, range: areaList(format.areas), priority: index + 1 };
    return [format.properties['stopIfTrue'] === true ? { ...placed, stopIfTrue: true } : placed];
  });
}

function writeRule({
  type,
  properties,
}: ConditionalFormatState): Omit<FileRule, 'priority' | 'range'> | null {
  if (type === 'Custom') {
    const formula = bare(properties['custom/rule/formula']);
    return formula === '' ? null : { type: 'expression', formula, ...withStyle(properties, 'custom') };
  }
  if (type === 'CellValue') return writeComparison(properties);
  const kept = properties['file/rule'];
  // Written here by `readConditionalFormats`, and by nobody else.
  return typeof kept === 'string' ? (JSON.parse(kept) as FileRule) : null;
}

function writeComparison(properties: Properties): Omit<FileRule, 'priority' | 'range'> | null {
  const given = properties['cellValue/rule'];
  const rule: unknown = typeof given === 'string' ? JSON.parse(given) : null;
  if (typeof rule !== 'object' || rule === null) return null;
  const { formula1, formula2, operator }: Record<string, unknown> = { ...rule };
  const formula = [formula1, formula2].map(bare).filter((text) => text !== '');
  return {
    type: 'cellIs',
    operator: fileOperatorOf(operator),
    formula,
    ...withStyle(properties, 'cellValue'),
  };
}

function bare(formula: unknown): string {
  return formula === undefined || formula === null ? '' : withMarks(String(formula).replace(/^=/, ''));
}

function withStyle(properties: Properties, kind: string): { readonly style?: FileStyle } {
  const look = (name: string): unknown => properties[`${kind}/format/${name}`];
  const [font, border] = [writeFont(look), writeBorder(look)];
  const fill = writeColour(look('fill/color'));
  const code = look('numberFormat');
  const style: FileStyle = {
    ...(font && { font }),
    // Of a rule, the plain colour is the background.
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } }),
    ...(border && { border }),
    ...(typeof code === 'string' && { numFmt: code }),
  };
  return Object.keys(style).length === 0 ? {} : { style };
}

function writeFont(look: (name: string) => unknown): FileFont | undefined {
  const colour = writeColour(look('font/color'));
  const underline = fileName(UNDERLINES, look('font/underline'));
  const font: FileFont = {
    ...(colour && { color: colour }),
    ...(look('font/bold') === true && { bold: true }),
    ...(look('font/italic') === true && { italic: true }),
    ...(look('font/strikethrough') === true && { strikethrough: true }),
    ...(underline && { underline }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}

function writeBorder(look: (name: string) => unknown): FileBorder | undefined {
  const border: FileBorder = {};
  for (const [side, name] of SIDES) {
    const style = fileLineOf(String(look(`borders/${side}/style`) ?? 'None'), 'Thin');
    const color = writeColour(look(`borders/${side}/color`));
    if (style !== null) border[name] = { style, ...(color && { color }) };
  }
  return Object.keys(border).length === 0 ? undefined : border;
}
