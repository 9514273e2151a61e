/** Where an attribute stands. Offsets in UTF-16 units. */
export interface AttributeRange {
  /** Of the name. */
  readonly start: number;
  readonly nameEnd: number;
  /** Of the value, after its quote. */
  readonly valueStart: number;
  /** After the closing quote. */
  readonly end: number;
}

const NAME = /[^\s=/>]+/y;
const EQUALS = /\s*=\s*/y;
const BETWEEN = /[\s/=>]+/y;

/**
 * The attributes that stand between two offsets of a tag, in order; what is none is passed over. Nothing is looked at
 * more than twice, however long.
 */
export function scanAttributes(source: string, from: number, to: number): readonly AttributeRange[] {
  const found: AttributeRange[] = [];
  for (let at = from; at < to;) {
    const start = after(BETWEEN, source, at);
    const nameEnd = after(NAME, source, start);
    const opening = after(EQUALS, source, nameEnd);
    const quote = source[opening];
    const isQuoted = opening > nameEnd && nameEnd > start && (quote === '"' || quote === "'");
    const close = isQuoted ? source.indexOf(quote, opening + 1) : -1;
    if (close >= 0 && close < to) found.push({ start, nameEnd, valueStart: opening + 1, end: close + 1 });
    at = close >= 0 ? close + 1 : Math.max(opening, at + 1);
  }
  return found;
}

function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
