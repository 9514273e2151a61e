import { NBSP } from './numbers';

/** What comes before its number: « rang 3 ». What comes after it needs no list. */
const LEADS =
  '(^|\\P{L})(rang|ligne|critère|niveau|configuration|annexe|rank|row|criterion|level|priority|Excel|Microsoft) ';
const LEADS_AT_END = new RegExp(`${LEADS}$`, 'iu');
const LEADS_WITHIN = new RegExp(`${LEADS}(?=\\d)`, 'giu');

/**
 * One part of a template, with no-break spaces between numbers and their nouns. The values on both sides are looked at and
 * left alone.
 */
export function boundNumbers(part: string, before: string, after: string): string {
  const within = part.replace(/(\d) (?=\p{L})/gu, `$1${NBSP}`).replace(LEADS_WITHIN, `$1$2${NBSP}`);
  const led = /\d$/.test(before) ? within.replace(/^ (?=\p{L}|$)/u, NBSP) : within;
  return /^\d/.test(after) && LEADS_AT_END.test(led) ? led.slice(0, -1) + NBSP : led;
}
