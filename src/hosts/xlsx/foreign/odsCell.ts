import type { CellValue, SpecialValue } from '../../../workbook/cellValue';
import { dateValue, parseIsoDate } from '../../../workbook/serialDate';
import type { DateShape } from '../../../workbook/serialDate';
import type { TagScanner } from '../xml/tagScanner';
import { NO_NUMBER } from '../storedNumber';
import { showsNumber, storedNumber } from './odsNumber';
import type { OdsFormat } from './odsStyles';
import { cellText } from './odsText';
import { parseDuration, timeValue } from './odsTime';
import { readCellTag } from './odsTag';
import type { CellTag } from './odsTag';

/**
 * The value of the cell that the scanner stands on; moves after it. Notes and drawings are left out.
 *
 * A cell says what it holds up to three times: by its type, by a value, by the text that it shows. Where they
 * disagree, two programs show two things, and neither is taken: the cell holds an error.
 *
 * @param formatOf the format of a style; undefined for a cell that names none
 */
export function readOdsCell(
  scanner: TagScanner,
  formatOf: (style: string | undefined) => OdsFormat,
): CellValue {
  const tag = readCellTag(scanner);
  const { text, holdsTable } = cellText(scanner);
  if (holdsTable) return UNTOLD;
  if (tag.error || isShownError(tag, text)) return { kind: 'error', text: text ?? UNTOLD.text };
  return typedValue(tag, text, () => formatOf(tag.style));
}

/** Type, value and text do not agree. */
const UNTOLD = { kind: 'error', text: '#VALUE!' } as const satisfies SpecialValue;

function typedValue(tag: CellTag, text: string | null, format: () => OdsFormat): CellValue {
  switch (tag.type) {
    case 'number':
      return numericValue(tag, text, format());
    case 'date':
      return (tag.value === undefined ? null : parseIsoDate(tag.value, 1900)) ?? UNTOLD;
    case 'time':
      return parseDuration(tag.value ?? '', shapeOf(format())) ?? UNTOLD;
    case 'boolean':
      return booleanValue(tag, text);
    case 'string':
      return stringValue(tag, text, format);
    case 'none':
      return untypedValue(tag, text);
    case 'unknown':
      return UNTOLD;
  }
}

function shapeOf({ kind }: OdsFormat): DateShape {
  return kind === 'duration' ? 'duration' : 'moment';
}

function numericValue({ value, formula }: CellTag, text: string | null, format: OdsFormat): CellValue {
  if (value === undefined)
    return formula === undefined || text !== null ? UNTOLD : { kind: 'uncomputed', formula };
  const number = storedNumber(value);
  if (number === 'none') return NO_NUMBER;
  if (number === undefined) return UNTOLD;
  switch (format.kind) {
    case 'boolean':
      return number !== 0;
    case 'date':
      return dateValue(number, 1900, 'moment');
    case 'time':
    case 'duration':
      return timeValue(number, shapeOf(format));
    case 'number':
    case 'percentage':
      return text === null || showsNumber(text, number, format) ? number : shownBoolean(text, number);
  }
}

/** What Calc shows of a boolean, in the languages of Europe that have a word of their own. */
const TRUE =
  /^(?:VRAI|TRUE|WAHR|VERO|VERDADERO|VERDADEIRO|CERT|WAAR|SAND|SANT|SANN|PRAWDA|PRAVDA|IGAZ|TOSI|ADEVĂRAT)$/i;
const FALSE = /^(?:FAUX|FALSE|FALSCH|FALSO|FALS|ONWAAR|FALSK|USANN|FAŁSZ|NEPRAVDA|HAMIS|EPÄTOSI)$/i;

/** A number that shows a word: a boolean of that word, nothing that can be told otherwise. */
function shownBoolean(text: string, number: number): CellValue {
  if (number === 1 && TRUE.test(text.trim())) return true;
  return number === 0 && FALSE.test(text.trim()) ? false : UNTOLD;
}

function booleanValue({ value }: CellTag, text: string | null): CellValue {
  const stored = value?.trim();
  const is = stored === 'true' || stored === '1';
  if (!is && stored !== 'false' && stored !== '0') return UNTOLD;
  return (is ? FALSE : TRUE).test(text?.trim() ?? '') ? UNTOLD : is;
}

function stringValue({ value, formula }: CellTag, text: string | null, format: () => OdsFormat): CellValue {
  if (value === undefined || text === null) return text ?? value ?? '';
  if (bare(value) === bare(text)) return text;
  // A format may put words around a text, or hide it.
  if (format().free || (formula !== undefined && text === '')) return value;
  return UNTOLD;
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A formula whose result is an empty text is stored without a type, with an empty paragraph. */
function untypedValue({ formula }: CellTag, text: string | null): CellValue {
  if (formula === undefined) return text === '' ? null : text;
  return text ?? { kind: 'uncomputed', formula };
}

/** As programs show errors: `#N/A`, `#VALEUR !`, `#NAME?`, `Err:502`. */
const ERROR =
  /^(?:#[^\d\s]\S*[\s\u00a0\u202f]?[!?]|#N\/[AD]|#NV|(?:Err|Erreur|Fehler)[\s\u00a0\u202f]?:[\s\u00a0\u202f]?\d{3})$/;

/** Excel stores the errors of its formulas as the number 0, or as texts. */
function isShownError({ type, formula }: CellTag, text: string | null): boolean {
  if (text === null || !(type === 'number' || (type === 'string' && formula !== undefined))) return false;
  return ERROR.test(text.trim());
}
