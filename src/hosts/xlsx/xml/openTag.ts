import { scanAttributes } from './attributes';
import type { AttributeRange } from './attributes';
import { decodeXml, encodeXml } from './xml';

/** Decoded value of an attribute in an opening tag, or among attributes as they stand in one. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const found = findAttribute(tag, name);
  return found === undefined ? undefined : decodeXml(found.value);
}

/**
 * The tag with an attribute set where it stands, or added before its end (`>`, `/>` or the end of the text);
 * undefined removes it. Everything else stays as written.
 */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const old = findAttribute(tag, name);
  if (value !== undefined && old !== undefined && decodeXml(old.value) === value) return tag;
  const written = value === undefined ? '' : ` ${name}="${encodeXml(value)}"`;
  const start = old?.start ?? endOfAttributes(tag);
  return tag.slice(0, start) + written + tag.slice(old?.end ?? start);
}

/** Names and decoded values of the attributes, in order. */
export function tagAttributes(tag: string): readonly (readonly [string, string])[] {
  return attributesOf(tag).map(({ start, nameEnd, valueStart, end }) => [
    tag.slice(start, nameEnd),
    decodeXml(tag.slice(valueStart, end - 1)),
  ]);
}

interface Found {
  /** As written, without its quotes. */
  readonly value: string;
  /** From the space before the name to the closing quote. */
  readonly start: number;
  readonly end: number;
}

function findAttribute(tag: string, name: string): Found | undefined {
  const found = attributesOf(tag).find(({ start, nameEnd }) => tag.slice(start, nameEnd) === name);
  if (found === undefined) return undefined;
  const { start, valueStart, end } = found;
  return { value: tag.slice(valueStart, end - 1), start: spaceBefore(tag, start), end };
}

/** Of a whole tag, or of attributes as they stand in one. */
function attributesOf(tag: string): readonly AttributeRange[] {
  const from = tag.startsWith('<') ? Math.max(0, tag.search(/[\s/>]/)) : 0;
  return scanAttributes(tag, from, tag.length);
}

function spaceBefore(tag: string, start: number): number {
  let at = start;
  while (at > 0 && isSpace(tag[at - 1])) at -= 1;
  return at;
}

/** Where a tag may still be added to: before `>`, `/>` or the end of the text, and the space there. */
function endOfAttributes(tag: string): number {
  let at = tag.length;
  if (tag[at - 1] === '>') at -= 1;
  if (tag[at - 1] === '/') at -= 1;
  return spaceBefore(tag, at);
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
