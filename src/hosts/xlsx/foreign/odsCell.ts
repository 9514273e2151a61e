import type { CellValue } from '../../../workbook/cellValue';
import { paragraphText } from './odsText';
import { dateValue, parseIsoDate } from '../../../workbook/serialDate';
import type { TagScanner } from '../xml/tagScanner';

/** What the opening tag of a cell says. Prefixes are those that every known program writes. */
interface CellTag {
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly formula: string | undefined;
  readonly isError: boolean;
}

/** The value of the cell that the scanner stands on; moves after it. Notes and drawings are left out. */
export function readOdsCell(scanner: TagScanner): CellValue {
  const tag = readTag(scanner);
  const text = readText(scanner);
  if (tag.isError) return { kind: 'error', text: text ?? '' };
  switch (tag.type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(tag.value);
    case 'date':
      return parseIsoDate(tag.value ?? '', 1900) ?? text;
    case 'time':
      return durationOf(tag.value ?? '') ?? text;
    case 'boolean':
      return tag.value === 'true';
    case 'string':
      return text ?? tag.value ?? '';
    case undefined:
    default:
      return untypedValue(tag, text);
  }
}

/** A formula whose result is an empty text is stored without a type, with an empty paragraph. */
function untypedValue({ formula }: CellTag, text: string | null): CellValue {
  if (formula === undefined) return text === '' ? null : text;
  return text ?? { kind: 'uncomputed', formula };
}

const VALUES: ReadonlyMap<string | undefined, string> = new Map([
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
  ['string', 'office:string-value'],
]);

function readTag(scanner: TagScanner): CellTag {
  const type = scanner.attributeText('office:value-type');
  return {
    type,
    value: scanner.attributeText(VALUES.get(type) ?? 'office:value'),
    formula: scanner.attributeText('table:formula')?.replace(/^\w+:=/, ''),
    isError: scanner.attributeText('calcext:value-type') === 'error',
  };
}

/** The cell's own paragraphs, one a line; null when there is none. */
function readText(scanner: TagScanner): string | null {
  if (scanner.selfClosing) return null;
  const paragraphs: string[] = [];
  for (;;) {
    if (!scanner.next()) throw scanner.broken();
    if (scanner.closing) return paragraphs.length === 0 ? null : paragraphs.join('\n');
    if (scanner.is('p')) paragraphs.push(paragraphText(scanner));
    else scanner.skipElement();
  }
}

function numberOf(value: string | undefined): number | string | null {
  if (value === undefined) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

const DURATION = /^(-)?PT?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?$/;

/** `PT13H30M00S`, as OpenDocument stores times and durations alike. null when it is none. */
function durationOf(text: string): CellValue {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [, sign, hours, minutes, seconds] = match;
  const time =
    Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number((seconds ?? '0').replace(',', '.'));
  return dateValue(((sign === undefined ? 1 : -1) * time) / 86_400, 1900, 'duration');
}
