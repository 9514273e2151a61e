/** The languages that the pane speaks. What stands in the workbook is French in both. */
export type Language = 'fr' | 'en';

/** No line end parts a number from its noun. */
export const NBSP = '\u00a0';

/** « 1 piste », « 2 pistes », « 0 piste »: a count with the form that the language gives it. */
export type Counter = (count: number, one: string, other: string) => string;

/** Words that depend on a number, in one language. */
export interface Numbers {
  readonly language: Language;
  readonly count: Counter;
  /** The form alone, without the number. */
  readonly form: Counter;
  readonly number: (value: number) => string;
  /** 18:04 */
  readonly time: (at: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** How a language counts, lists and tells the time. */
export function numbersOf(language: Language): Numbers {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const clock = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const form: Counter = (count, one, other) => (rules.select(count) === 'one' ? one : other);
  return {
    language,
    form,
    count: (count, one, other) => `${digits.format(count)}${NBSP}${form(count, one, other)}`,
    number: (value) => digits.format(value),
    time: (at) => clock.format(at),
    list: (items) => lists.format(items),
  };
}
