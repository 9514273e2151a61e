const NARROW = '\u202f';

/**
 * A French text with the narrow no-break spaces that its punctuation asks for: before ; : ! ? and inside « ».
 * A template tag, so that sources can be written and read with plain spaces.
 */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((text, part, index) => text + spaced(part) + String(values[index] ?? ''), '');
}

function spaced(part: string): string {
  return part
    .replace(/ ([;:!?»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/'/g, '’');
}
