import { boundNumbers } from './boundNumbers';

const NARROW = '\u202f';

/**
 * A French text with the spaces that do not break: narrow ones before ; : ! ? and inside « », plain ones between a number
 * and its noun. A template tag, so that sources can be written and read with plain spaces.
 */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((text, part, index) => {
    const [before = '', after = ''] = [values[index - 1], values[index]].map((value) => String(value ?? ''));
    return text + boundNumbers(spaced(part), before, after) + after;
  }, '');
}

function spaced(part: string): string {
  return part
    .replace(/ ([;:!?»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/'/g, '’');
}
