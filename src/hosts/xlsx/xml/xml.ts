import { HostError } from '../../../workbook/hostError';

/** An element of a small part, with the offsets that let a patch touch it and nothing else. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text that stands directly in the element, decoded. */
  readonly text: string;
  /** Offset of `<`, in UTF-16 units of the source. */
  readonly start: number;
  /** Offset after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Offset of `</`; `end` where the element closes itself (`<a/>`). */
  readonly closeStart: number;
  /** Offset after the element. */
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  /** Offset of the name. */
  readonly start: number;
  /** Offset after the closing quote. */
  readonly end: number;
}

/** The same, while it is being read. */
interface OpenElement {
  readonly tag: Tag;
  readonly children: XmlElement[];
  readonly text: string[];
}

interface Tag {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
}

/**
 * Markup, one at a time: comments, instructions, document types and CDATA are told from tags here. Attribute values
 * may hold `>`.
 */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!(?:[^<>]|<[^<>]*>)*>|<\/[^>]*>|<([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The root element of a whole part.
 *
 * @param part its name, for the error
 * @throws HostError `truncated` when tags do not match or there is no root
 */
export function parseXml(source: string, part: string): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let textStart = 0;
  for (const match of source.matchAll(MARKUP)) {
    const [markup, cdata, name, attributes] = match;
    const parent = open.at(-1);
    parent?.text.push(decodeXml(source.slice(textStart, match.index)));
    const end = match.index + markup.length;
    textStart = end;
    if (cdata !== undefined) parent?.text.push(cdata);
    if (name !== undefined)
      open.push({ tag: readTag(match.index, end, name, attributes ?? ''), children: [], text: [] });
    const closes = markup.startsWith('</');
    if (closes || (name !== undefined && markup.endsWith('/>'))) {
      const closed = close(open.pop(), closes ? markup.slice(2, -1).trim() : name, match.index, end, part);
      if (open.length === 0) root ??= closed;
      else open.at(-1)?.children.push(closed);
    }
  }
  if (root === undefined || open.length > 0) throw new HostError('truncated', part);
  return root;
}

function readTag(start: number, openEnd: number, name: string, source: string): Tag {
  const offset = start + 1 + name.length;
  const attributes = [...source.matchAll(ATTRIBUTE)].map((match) => ({
    name: match[1] ?? '',
    value: decodeXml(match[2] ?? match[3] ?? ''),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  return { name, attributes, start, openEnd, selfClosing: source.endsWith('/') };
}

function close(
  element: OpenElement | undefined,
  name: string | undefined,
  closeStart: number,
  end: number,
  part: string,
): XmlElement {
  if (element === undefined || element.tag.name !== name) throw new HostError('truncated', part);
  const { tag, children, text } = element;
  return {
    ...tag,
    local: localName(tag.name),
    children,
    text: text.join(''),
    end,
    closeStart: tag.selfClosing ? end : closeStart,
  };
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute's value, by its name without prefix; of two, the one without prefix. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const { attributes } = element;
  return (attributes.find((a) => a.name === name) ?? attributes.find((a) => localName(a.name) === name))
    ?.value;
}

/** An attribute that stands in a namespace, by its local name: `r:id`, whatever its prefix. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((a) => a.name.includes(':') && localName(a.name) === local)?.value;
}

/** Whether an attribute says yes, as XML Schema writes it. */
export function flag(element: XmlElement, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** The first child of that local name. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((c) => c.local === local);
}

/** The children of that local name, in order. */
export function children(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((c) => c.local === local);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text without its entities; unknown ones stay as written. Line ends are `\n`, as XML reads them. */
export function decodeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(
    /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? entity;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** Text as it may stand between tags or in a quoted attribute. White space other than a space survives attributes. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENCODED.get(character) ?? character);
}

const ENCODED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);
