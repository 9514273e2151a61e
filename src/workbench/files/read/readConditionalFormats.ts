import type { ConditionalFormatState } from '../../model/book';
import { SIDES } from '../convert/formatNames';
import { withoutMarks } from '../convert/futureFunctions';
import { lineOf } from '../convert/lineStyle';
import { operatorOf } from '../convert/operatorNames';
import { areasIn } from '../convert/sheetAreas';
import type { FileRule, FileStyle } from '../spreadsheetLibrary';
import type { ReadColour } from './readColour';
import { underlineOf } from './readFormat';

type Properties = Record<string, string | number | boolean | null>;

/** Kinds that only a file understands, by the name that Office.js has for them. */
const OPAQUE: ReadonlyMap<string, string> = new Map([
  ['colorScale', 'ColorScale'],
  ['dataBar', 'DataBar'],
  ['iconSet', 'IconSet'],
  ['duplicateValues', 'PresetCriteria'],
  ['uniqueValues', 'PresetCriteria'],
]);

/** First the rule that wins. Those that go by a formula, whatever their kind, are rules by formula here. */
export function readConditionalFormats(
  rules: readonly FileRule[],
  readColour: ReadColour,
  freshId: () => string,
): readonly ConditionalFormatState[] {
  return rules
    .toSorted((one, other) => one.priority - other.priority)
    .flatMap((rule) => {
      const areas = areasIn(rule.range);
      const read = areas.length === 0 ? null : readRule(rule, readColour);
      return read === null ? [] : [{ id: freshId(), areas, ...read }];
    });
}

function readRule(
  rule: FileRule,
  readColour: ReadColour,
): Pick<ConditionalFormatState, 'type' | 'properties'> | null {
  const formulas = [rule.formula ?? []].flat().map(withoutMarks);
  const [first, second] = formulas;
  const stop: Properties = rule.stopIfTrue ? { stopIfTrue: true } : {};
  const opaque = OPAQUE.get(rule.type);
  if (opaque !== undefined) {
    // Its place and its rank are kept as those of any other.
    const kept = JSON.stringify({ ...rule, priority: undefined, range: undefined });
    return { type: opaque, properties: { ...stop, 'file/rule': kept } };
  }
  if (first === undefined) return null;
  if (rule.type === 'cellIs') {
    const operator = operatorOf(rule.operator);
    const compared = {
      formula1: `=${first}`,
      ...(second !== undefined && { formula2: `=${second}` }),
      operator,
    };
    const given = { 'cellValue/rule': JSON.stringify(compared) };
    return {
      type: 'CellValue',
      properties: { ...given, ...readLook('cellValue', rule.style, readColour), ...stop },
    };
  }
  const given = { 'custom/rule/formula': `=${first}` };
  return { type: 'Custom', properties: { ...given, ...readLook('custom', rule.style, readColour), ...stop } };
}

function readLook(kind: string, style: FileStyle = {}, readColour: ReadColour): Properties {
  const look: Properties = {};
  const { font, fill, border, numFmt } = style;
  const set = (name: string, value: string | boolean | null | undefined): void => {
    if (value !== null && value !== undefined) look[`${kind}/format/${name}`] = value;
  };
  set('font/color', readColour(font?.color));
  set('font/bold', font?.bold);
  set('font/italic', font?.italic);
  set('font/strikethrough', font?.strikethrough);
  set('font/underline', underlineOf(font?.underline));
  // Of a rule, the plain colour is the background; some programs write it as in a cell.
  if (fill?.type === 'pattern') set('fill/color', readColour(fill.bgColor ?? fill.fgColor));
  for (const [side, name] of SIDES) {
    const line = border?.[name];
    set(`borders/${side}/style`, line && lineOf(line.style)?.style);
    set(`borders/${side}/color`, readColour(line?.color));
  }
  set('numberFormat', numFmt);
  return look;
}
