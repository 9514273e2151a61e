import { HostError } from '../../../workbook/hostError';
import { requireWithin } from '../limits';
import { scanAttributes } from './attributes';
import { markups } from './markups';
import type { MarkupRange } from './markups';

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
 * The root element of a whole part.
 *
 * @param part its name, for the error
 * @throws HostError `truncated` when tags do not match, nest without end, or there is no root; `too-large`
 */
export function parseXml(source: string, part: string): XmlElement {
  requireWithin('elements', countElements(source), part);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let textStart = 0;
  for (const markup of markups(source, part)) {
    const parent = open.at(-1);
    parent?.text.push(decodeXml(source.slice(textStart, markup.start)));
    textStart = markup.end;
    if (markup.kind === 'cdata') parent?.text.push(source.slice(markup.start + 9, markup.end - 3));
    if (markup.kind === 'open') open.push({ tag: readTag(source, markup), children: [], text: [] });
    const closes = markup.kind === 'close';
    if (closes || (markup.kind === 'open' && source[markup.end - 2] === '/')) {
      const name = closes ? source.slice(markup.start + 2, markup.end - 1).trim() : undefined;
      const closed = close(open.pop(), name, markup.start, markup.end, part);
      if (open.length === 0) root ??= closed;
      else open.at(-1)?.children.push(closed);
    }
    if (open.length > DEEPEST) throw new HostError('truncated', part);
  }
  if (root === undefined || open.length > 0) throw new HostError('truncated', part);
  return root;
}

/** No spreadsheet nests its elements by more than a dozen. */
const DEEPEST = 256;

function countElements(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (!'/!?'.includes(source[at + 1] ?? '/')) count += 1;
  }
  return count;
}

function readTag(source: string, { start, nameEnd, end }: MarkupRange): Tag {
  const selfClosing = source[end - 2] === '/';
  return {
    name: source.slice(start + 1, nameEnd),
    attributes: scanAttributes(source, nameEnd, end - (selfClosing ? 2 : 1)).map((found) => ({
      name: source.slice(found.start, found.nameEnd),
      value: decodeXml(source.slice(found.valueStart, found.end - 1)),
      start: found.start,
      end: found.end,
    })),
    start,
    openEnd: end,
    selfClosing,
  };
}

/** @param name in the closing tag; undefined where the element closes itself */
function close(
  element: OpenElement | undefined,
  name: string | undefined,
  closeStart: number,
  end: number,
  part: string,
): XmlElement {
  if (element === undefined || (name !== undefined && element.tag.name !== name))
    throw new HostError('truncated', part);
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
