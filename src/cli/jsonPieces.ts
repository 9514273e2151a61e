/** Characters gathered before they are handed on. */
const PIECE = 1 << 16;

/**
 * The same characters as `JSON.stringify(answer, null, 2)` and a line end, in pieces: an answer about many pistes is
 * longer than the longest text of the language.
 *
 * @param answer lists, and what is small
 */
export function* jsonPieces(answer: object): Generator<string> {
  let piece = '';
  for (const part of parts(answer)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* parts(answer: object): Generator<string> {
  const entries = Object.entries(answer);
  yield entries.length === 0 ? '{' : '{\n';
  for (const [index, [key, value]] of entries.entries()) {
    yield `  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* items(value);
    else yield indented(value, '  ');
    yield index === entries.length - 1 ? '\n' : ',\n';
  }
  yield '}';
}

function* items(values: readonly unknown[]): Generator<string> {
  yield '[\n';
  for (const [index, value] of values.entries()) {
    yield `    ${indented(value, '    ')}${index === values.length - 1 ? '\n' : ',\n'}`;
  }
  yield '  ]';
}

/** Line breaks within texts are escaped: those that are left part the lines. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
