/**
 * Template tag for sentences in French: in the text as written here, spaces before ; : ! ? and inside « » become
 * narrow no-break ones. What is inserted (names, titles) is left exactly as it is.
 */
export function french(parts: TemplateStringsArray, ...inserted: readonly (string | number)[]): string {
  return parts.map((part, index) => typeset(part) + String(inserted[index] ?? '')).join('');
}

function typeset(text: string): string {
  return text.replace(/ (?=[;:!?»])|(?<=«) /g, '\u202f');
}
