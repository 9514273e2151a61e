import { HostError } from '../../../workbook/hostError';

/** A tag, or what stands between tags and is no text. */
export interface MarkupRange {
  /** `apart`: a comment, an instruction, a document type. */
  readonly kind: 'open' | 'close' | 'cdata' | 'apart';
  /** Offset of `<`. */
  readonly start: number;
  /** Of an opening tag: offset after its name. */
  readonly nameEnd: number;
  /** Offset after `>`. */
  readonly end: number;
}

const NAME = /[^\s<>/!?]+/y;

/**
 * The markup of a part, in order. Each character is looked at once or twice, whatever it is: an expression that tries
 * again from every `<` takes hours over a part made for that.
 *
 * @throws HostError `truncated` where a tag or a comment does not end
 */
export function* markups(source: string, part: string): Generator<MarkupRange> {
  for (let start = source.indexOf('<'); start >= 0;) {
    const found = markupAt(source, start);
    if (found === 'unended') throw new HostError('truncated', part);
    if (found !== null) yield found;
    start = source.indexOf('<', found === null ? start + 1 : found.end);
  }
}

/** null where a `<` begins nothing. */
function markupAt(source: string, start: number): MarkupRange | 'unended' | null {
  if (source.startsWith('<!--', start)) return upTo('-->', source, start, 'apart');
  if (source.startsWith('<![CDATA[', start)) return upTo(']]>', source, start, 'cdata');
  if (source.startsWith('<?', start)) return upTo('?>', source, start, 'apart');
  if (source.startsWith('<!', start)) return documentType(source, start);
  if (source.startsWith('</', start)) return upTo('>', source, start, 'close');
  return openingTag(source, start);
}

function upTo(
  mark: string,
  source: string,
  start: number,
  kind: MarkupRange['kind'],
): MarkupRange | 'unended' {
  const at = source.indexOf(mark, start + 2);
  return at < 0 ? 'unended' : { kind, start, nameEnd: start, end: at + mark.length };
}

/** A document type may hold declarations, each between `<` and `>`. */
function documentType(source: string, start: number): MarkupRange | 'unended' {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '<') depth += 1;
    else if (source[at] === '>') depth -= 1;
    if (depth === 0) return { kind: 'apart', start, nameEnd: start, end: at + 1 };
  }
  return 'unended';
}

/** Attribute values may hold `>`. */
function openingTag(source: string, start: number): MarkupRange | 'unended' | null {
  NAME.lastIndex = start + 1;
  if (!NAME.test(source)) return null;
  const nameEnd = NAME.lastIndex;
  for (let at = nameEnd; at < source.length; at += 1) {
    const character = source[at];
    if (character === '>') return { kind: 'open', start, nameEnd, end: at + 1 };
    if (character === '<') return 'unended';
    if (character !== '"' && character !== "'") continue;
    at = source.indexOf(character, at + 1);
    if (at < 0) return 'unended';
  }
  return 'unended';
}
