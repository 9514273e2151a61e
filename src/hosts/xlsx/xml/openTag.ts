import { decodeXml, encodeXml } from './xml';

/** `name="value"` with the space before it. */
const ATTRIBUTE = /\s+([^\s=/]+)\s*=\s*("[^"]*"|'[^']*')/g;

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
  const start = old?.start ?? tag.search(/\s*\/?>?$/);
  return tag.slice(0, start) + written + tag.slice(old?.end ?? start);
}

/** Names and decoded values of the attributes, in order. */
export function tagAttributes(tag: string): readonly (readonly [string, string])[] {
  return Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', quoted = '']) => [
    name,
    decodeXml(quoted.slice(1, -1)),
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
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const [whole, found, quoted = ''] = match;
    if (found === name)
      return { value: quoted.slice(1, -1), start: match.index, end: match.index + whole.length };
  }
  return undefined;
}
