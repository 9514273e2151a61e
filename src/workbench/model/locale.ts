/** The language of a seat; `invariant` is what code reads and writes. */
export type Locale = 'fr' | 'en' | 'invariant';

export function decimalMark(locale: Locale): ',' | '.' {
  return locale === 'fr' ? ',' : '.';
}

/** French Excel parts thousands with a narrow no-break space. */
export function thousandsMark(locale: Locale): string {
  return locale === 'fr' ? '\u202F' : ',';
}

export function booleanText(value: boolean, locale: Locale): string {
  if (locale === 'fr') return value ? 'VRAI' : 'FAUX';
  return value ? 'TRUE' : 'FALSE';
}
