import { extname } from 'node:path';

/** `x.xlsx`, `x (2).xlsx`, `x (3).xlsx`…: names to try in turn, so that no file is ever replaced. Never ends. */
export function* candidateNames(wished: string): Generator<string> {
  yield wished;
  const extension = extname(wished);
  const stem = wished.slice(0, wished.length - extension.length);
  for (let count = 2; ; count += 1) yield `${stem} (${String(count)})${extension}`;
}

/**
 * The name of what is made from a file, beside it: `NAME-addition.xlsx`.
 *
 * @param input absolute
 * @param addition what tells the result from the input; characters that a file's name cannot hold become a hyphen
 */
export function besideName(input: string, addition: string, extension: string): string {
  const stem = input.slice(0, input.length - extname(input).length);
  return `${stem}-${addition.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}${extension}`;
}
