import { decodeUtf8 } from '../xml/decodeText';
import type { TagScanner } from '../xml/tagScanner';
import { decodeXml } from '../xml/xml';

/** What the opening tag of a cell says. Prefixes are those that every known program writes. */
export interface CellTag {
  /** `unknown`: of no kind that there is, or of two. */
  readonly type: 'number' | 'date' | 'time' | 'boolean' | 'string' | 'none' | 'unknown';
  /** The value that goes with the type. */
  readonly value: string | undefined;
  /** Without the prefix that names its language. */
  readonly formula: string | undefined;
  readonly error: boolean;
  readonly style: string | undefined;
}

const TYPES: ReadonlyMap<string | undefined, CellTag['type']> = new Map([
  [undefined, 'none'],
  ['void', 'none'],
  ['float', 'number'],
  ['currency', 'number'],
  ['percentage', 'number'],
  ['date', 'date'],
  ['time', 'time'],
  ['boolean', 'boolean'],
  ['string', 'string'],
]);

/** What holds the value, by type. Where there is no type, the one that is there tells it. */
const VALUES: ReadonlyMap<CellTag['type'], string> = new Map([
  ['number', 'office:value'],
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
  ['string', 'office:string-value'],
]);

/** @param scanner on the opening tag; does not move */
export function readCellTag(scanner: TagScanner): CellTag {
  const found = readAttributes(scanner);
  const stated = found.get('office:value-type');
  const calc = found.get('calcext:value-type');
  const type = typeOf(found, TYPES.get(stated) ?? 'unknown');
  const error = calc === 'error';
  return {
    type: error || calc === undefined || stated === undefined || TYPES.get(calc) === type ? type : 'unknown',
    value: found.get(VALUES.get(type) ?? ''),
    formula: found.get('table:formula')?.replace(/^\w+:=/, ''),
    error,
    style: found.get('table:style-name'),
  };
}

function typeOf(found: ReadonlyMap<string, string>, stated: CellTag['type']): CellTag['type'] {
  if (stated !== 'none') return stated;
  for (const [type, attribute] of VALUES) if (found.has(attribute)) return type;
  return 'none';
}

/** In one pass: there may be a million cells. */
function readAttributes(scanner: TagScanner): ReadonlyMap<string, string> {
  const { bytes, attributeValue } = scanner;
  const found = new Map<string, string>();
  for (let at = scanner.attributeAfter(scanner.nameEnd); at >= 0; at = scanner.attributeAfter(at)) {
    const name = decodeUtf8(bytes, scanner.attributeStart, scanner.attributeNameEnd);
    found.set(name, decodeXml(decodeUtf8(bytes, attributeValue.start, attributeValue.end)));
  }
  return found;
}
