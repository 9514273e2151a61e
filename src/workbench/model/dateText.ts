import type { Locale } from './locale';
import { momentOf } from './serialDate';

/** Whether a section of a number format shows a date or a time. */
export function isDateCode(section: string): boolean {
  return /[dmyhs]/i.test(section.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|General/gi, ''));
}

const PARTS = /"([^"]*)"|\\(.)|\[\$[^\]]*\]|\[(?:h+|m+|s+)\]|AM\/PM|y+|m+|d+|h+|s+|[^]/gi;

/** The short date that Excel keeps under one name for all: each seat shows it in its own order. */
const SHORT_DATES: ReadonlySet<string> = new Set(['m/d/yyyy', 'm/d/yy', 'mm-dd-yy']);

/** A serial under a date format: days, months by number or name, years, hours, minutes, seconds. */
export function dateText(serial: number, section: string, locale: Locale): string {
  const shown = locale === 'fr' && SHORT_DATES.has(section.toLowerCase()) ? 'dd/mm/yyyy' : section;
  const parts = [...shown.matchAll(PARTS)].map(([part, quoted, escaped]) => ({
    part,
    literal: quoted ?? escaped,
  }));
  const moment = momentOf(serial);
  const halves = /AM\/PM/i.test(section);
  return parts
    .map(({ part, literal }, index) => {
      if (literal !== undefined) return literal;
      if (part.startsWith('[$')) return '';
      if (part.startsWith('[')) return elapsed(serial, part);
      const around = [neighbour(parts, index, -1), neighbour(parts, index, 1)];
      const isMinute = around[0] === 'h' || around[1] === 's';
      return partText(part.toLowerCase(), moment, locale, isMinute, halves);
    })
    .join('');
}

/** First letter of the nearest other field on one side: `m` beside hours or seconds means minutes. */
function neighbour(parts: readonly { readonly part: string }[], index: number, step: number): string {
  for (let at = index + step; ; at += step) {
    const part = parts[at]?.part;
    if (part === undefined) return '';
    const [, letter] = /^\[?([dmyhs])/i.exec(part) ?? [];
    if (letter !== undefined) return letter.toLowerCase();
  }
}

/** All hours, minutes or seconds, days and more included. */
function elapsed(serial: number, part: string): string {
  const seconds = Math.round(serial * 86_400);
  const unit = { h: 3600, m: 60 }[part.charAt(1).toLowerCase()] ?? 1;
  return padded(Math.floor(seconds / unit), part.length - 2);
}

function partText(part: string, moment: Date, locale: Locale, isMinute: boolean, halves: boolean): string {
  const hours = moment.getUTCHours();
  switch (part.charAt(0)) {
    case 'y':
      return part.length <= 2 ? padded(moment.getUTCFullYear() % 100, 2) : String(moment.getUTCFullYear());
    case 'm':
      if (isMinute) return padded(moment.getUTCMinutes(), part.length);
      return part.length >= 3
        ? nameOf(moment, { month: part.length === 3 ? 'short' : 'long' }, locale)
        : padded(moment.getUTCMonth() + 1, part.length);
    case 'd':
      return part.length >= 3
        ? nameOf(moment, { weekday: part.length === 3 ? 'short' : 'long' }, locale)
        : padded(moment.getUTCDate(), part.length);
    case 'h':
      return padded(halves ? hours % 12 || 12 : hours, part.length);
    case 's':
      return padded(moment.getUTCSeconds(), part.length);
    default:
      return part === 'am/pm' ? (hours < 12 ? 'AM' : 'PM') : part;
  }
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function nameOf(moment: Date, options: Intl.DateTimeFormatOptions, locale: Locale): string {
  const language = locale === 'fr' ? 'fr-FR' : 'en-US';
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(moment);
}
