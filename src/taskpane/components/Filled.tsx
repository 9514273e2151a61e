import type { ReactNode } from 'react';
import { Fragment } from 'react';

/** Characters that no text holds: where the parts go. */
const FIRST_MARK = 0xe000;

/** A sentence of the pane with parts from elsewhere: each keeps its own marks, of its language above all. */
export function Filled({
  say,
  parts,
}: {
  /** By its texts, as a string. */
  readonly say: (...parts: readonly string[]) => string;
  readonly parts: readonly ReactNode[];
}): ReactNode {
  const sentence = say(...parts.map((_, index) => String.fromCharCode(FIRST_MARK + index)));
  return sentence
    .split(/([\ue000-\ue0ff])/u)
    .map((text, index) => (
      <Fragment key={index}>{index % 2 === 0 ? text : parts[text.charCodeAt(0) - FIRST_MARK]}</Fragment>
    ));
}
