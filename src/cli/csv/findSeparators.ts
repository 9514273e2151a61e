/** Separators, the first preferred where a line holds as many of each. */
const SEPARATORS = [';', ',', '\t', '|'] as const;

/** Characters in which a line with a separator is looked for: what stands above the headers is short. */
const HEAD = 1 << 16;

export interface Separated {
  /** Those that may be the one, the likeliest first. */
  readonly separators: readonly string[];
  /** The text after the line `sep=…`, with which some programs begin. */
  readonly body: string;
  /** Number of lines left out before `body`. */
  readonly skipped: number;
}

/**
 * The separator that a line `sep=` gives; else all, beginning with the one that stands most often in the first line that
 * holds any, what is in quotes left out: a title above the headers may well hold another one than the table.
 */
export function findSeparators(text: string): Separated {
  const announced = /^"?sep=([;,\t|])"?(?:\r\n?|\n)/i.exec(text);
  if (announced) {
    return { separators: [announced[1] ?? ';'], body: text.slice(announced[0].length), skipped: 1 };
  }
  const bare = text.slice(0, HEAD).replace(/"(?:[^"]|"")*"/g, '');
  const first = bare.split(/[\r\n]+/).find((line) => SEPARATORS.some((one) => line.includes(one))) ?? '';
  const times = (separator: string): number => first.split(separator).length;
  return {
    separators: SEPARATORS.toSorted((one, other) => times(other) - times(one)),
    body: text,
    skipped: 0,
  };
}
