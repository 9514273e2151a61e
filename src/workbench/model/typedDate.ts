import type { Locale } from './locale';
import { serialOf } from './serialDate';
import type { Understood } from './understood';

type Dated = Understood & { readonly value: number };

/** A day, a month of a year, a time of day, or a day with its time; null: none of them. */
export function typedDate(text: string, locale: Locale): Understood | null {
  if (locale === 'invariant') return isoDay(text);
  const [, day, time] = /^(?:(.*\d) +)?(\d{1,4}:\d{1,2}(?::\d{1,2})?)$/.exec(text) ?? [];
  if (time === undefined) return typedDay(text, locale);
  const hour = typedTime(time);
  if (day === undefined || hour === null) return hour;
  const date = typedDay(day, locale);
  if (date === null || hour.value >= 1) return null;
  return {
    value: date.value + hour.value,
    numberFormat: locale === 'fr' ? 'dd/mm/yyyy hh:mm' : 'm/d/yyyy h:mm',
  };
}

/** Beyond a day, hours are counted on. */
function typedTime(text: string): Dated | null {
  const [hours = 0, minutes = 0, seconds] = text.split(':').map(Number);
  if (minutes > 59 || (seconds ?? 0) > 59) return null;
  const value = (hours * 3600 + minutes * 60 + (seconds ?? 0)) / 86_400;
  if (value >= 1) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: seconds === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

function typedDay(text: string, locale: 'fr' | 'en'): Dated | null {
  return isoDay(text) ?? slashedDay(text, locale) ?? monthOfYear(text) ?? namedDay(text, locale);
}

function isoDay(text: string): Dated | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? null : dated(Number(year), Number(month), Number(day), 'yyyy-mm-dd');
}

/** 15/03/2025, 15/3 of this year. */
function slashedDay(text: string, locale: 'fr' | 'en'): Dated | null {
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [day, month] = locale === 'fr' ? [first, second] : [second, first];
  if (year === undefined) return dated(new Date().getFullYear(), Number(month), Number(day), 'd-mmm');
  const code = locale === 'fr' ? 'dd/mm/yyyy' : 'm/d/yyyy';
  return dated(fullYear(year), Number(month), Number(day), code);
}

/** 03/2025; 3/45 too, where the second is no month or day. */
function monthOfYear(text: string): Dated | null {
  const [, month, year] = /^(\d{1,2})[/-](\d{4}|\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dated(fullYear(year), Number(month), 1, 'mmm-yy');
}

/** 15 mars 2025, 15-mars, mars 2025; March 15, 2025. */
function namedDay(text: string, locale: 'fr' | 'en'): Dated | null {
  const [, day = '', name = '', year = ''] =
    /^(?:(\d{1,2})[ /-])?(\p{L}+)\.?(?:[ /-](\d{4}|\d{2}))?$/u.exec(text) ?? [];
  const month = monthNamed(name, locale);
  if (month > 0) {
    if (day === '') return year === '' ? null : dated(fullYear(year), month, 1, 'mmm-yy');
    if (year === '') return dated(new Date().getFullYear(), month, Number(day), 'd-mmm');
    return dated(fullYear(year), month, Number(day), 'd-mmm-yy');
  }
  const [, first = '', date, last = ''] = /^([a-z]+) (\d{1,2}), (\d{4})$/i.exec(text) ?? [];
  const english = locale === 'en' ? monthNamed(first, locale) : 0;
  return english === 0 ? null : dated(Number(last), english, Number(date), 'd-mmm-yy');
}

/** From 1; 0 for what is no month. By its whole name, or as it is shortened. */
function monthNamed(name: string, locale: 'fr' | 'en'): number {
  const wanted = name.toLowerCase();
  return MONTHS[locale].findIndex((names) => names.includes(wanted)) + 1;
}

const MONTHS = { fr: monthNames('fr-FR'), en: monthNames('en-US') } as const;

function monthNames(language: string): readonly (readonly string[])[] {
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        .format(new Date(Date.UTC(2000, month, 1)))
        .toLowerCase()
        .replace('.', ''),
    ),
  );
}

/** Of two digits: 1930 to 2029. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, numberFormat: string): Dated | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { value, numberFormat };
}
