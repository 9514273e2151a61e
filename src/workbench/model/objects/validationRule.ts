import { absoluteAddressOf, quotedName } from './addresses';
import { asFlag, asText, isRecord } from './arguments';
import { invalidArgument } from './faults';
import { sheetOf } from './host';
import type { Place } from './place';
import { ranges } from './rangeObject';

const LOCATION = 'DataValidation.rule';
const KINDS = ['list', 'custom', 'wholeNumber', 'decimal', 'date', 'time', 'textLength'];
const LONGEST_LIST = 255;

/**
 * A rule as it is kept: a range as source becomes its absolute address.
 *
 * @throws HostFault `InvalidArgument` unless it is of exactly one kind
 */
export function validationRule(place: Place, value: unknown): unknown {
  if (!isRecord(value)) throw invalidArgument(LOCATION);
  const given = Object.entries(value).filter(([, rule]) => rule !== undefined && rule !== null);
  const [[kind, rule] = ['', null], ...more] = given;
  if (more.length > 0 || !KINDS.includes(kind) || !isRecord(rule)) throw invalidArgument(LOCATION);
  if (kind === 'list') return { list: listRule(place, rule) };
  if (kind === 'custom') return { custom: { formula: asText(rule['formula'], LOCATION) } };
  asText(rule['operator'], LOCATION);
  return { [kind]: rule };
}

function listRule(place: Place, rule: Readonly<Record<string, unknown>>): unknown {
  return {
    inCellDropDown: asFlag(rule['inCellDropDown'] ?? true, LOCATION),
    source: sourceOf(place, rule['source']),
  };
}

/** A list of texts is parted by commas in every language, and short. */
function sourceOf(place: Place, source: unknown): string {
  const range = ranges.self(source);
  if (range) {
    const address = absoluteAddressOf(range.area);
    return range.sheet === place.sheet ? `=${address}` : `=${quotedName(sheetOf(range).name)}!${address}`;
  }
  const text = asText(source, LOCATION);
  if (text === '' || (!text.startsWith('=') && text.length > LONGEST_LIST)) throw invalidArgument(LOCATION);
  return text;
}
