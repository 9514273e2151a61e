/** Separators, the first preferred where a header line holds as many of each. */
const SEPARATORS = [';', ',', '\t'] as const;

export interface Separated {
  readonly separator: string;
  /** The text after the line `sep=…`, with which some programs begin. */
  readonly body: string;
  /** Number of lines left out before `body`. */
  readonly skipped: number;
}

/** The separator that stands most often in the first line, quotes left out; or the one that a line `sep=` gives. */
export function findSeparator(text: string): Separated {
  const announced = /^sep=([;,\t])\r?\n/i.exec(text);
  if (announced) return { separator: announced[1] ?? ';', body: text.slice(announced[0].length), skipped: 1 };
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  const most = counts.indexOf(Math.max(...counts));
  return { separator: SEPARATORS[most] ?? ';', body: text, skipped: 0 };
}
