import { boundNumbers } from './boundNumbers';

/** An English text in which no line end parts a number from its noun. A template tag. */
export function english(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((text, part, index) => {
    const [before = '', after = ''] = [values[index - 1], values[index]].map((value) => String(value ?? ''));
    return text + boundNumbers(part, before, after) + after;
  }, '');
}
