import type { Value, ValidationState } from '../book';
import { valuesIn } from '../cells';
import { displayText } from '../displayText';
import { isRecord } from './arguments';
import { notEmulated } from './faults';
import { sheetOf } from './host';
import type { Place } from './place';
import { placeOfReference } from './place';

/** True when all cells are as the rule wants them, false when none is, null when some are. */
export function areValid(
  place: Place,
  { rule, ignoreBlanks }: Omit<ValidationState, 'areas'>,
): boolean | null {
  const allowed = allowedTexts(place, rule);
  if (allowed === null) return true;
  const cells = valuesIn(sheetOf(place), place.area).flat();
  const valid = cells.filter((cell) => (cell === '' ? ignoreBlanks : allowed.has(textOf(cell))));
  if (valid.length === cells.length) return true;
  return valid.length === 0 ? false : null;
}

/** Null where nothing is asked. */
function allowedTexts(place: Place, rule: unknown): ReadonlySet<string> | null {
  if (!isRecord(rule) || Object.keys(rule).length === 0) return null;
  const { list } = rule;
  if (!isRecord(list)) throw notEmulated('DataValidation.valid of a rule other than a list');
  const source = String(list['source']);
  if (!source.startsWith('=')) return new Set(source.split(',').map((text) => text.trim().toLowerCase()));
  const range = placeOfReference(place, source);
  if (!range) throw notEmulated('DataValidation.valid of a list by formula');
  return new Set(valuesIn(sheetOf(range), range.area).flat().map(textOf));
}

function textOf(value: Value): string {
  return displayText({ value }, {}, 'invariant').toLowerCase();
}
