/** Bytes that a terminal obeys instead of showing them, line breaks and tabs apart. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text for people: what a file holds can neither move the cursor nor turn the reading direction. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '\ufffd');
}

/** Lines for people, each ended. */
export function printableLines(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}
