import { UnreadableBook } from '../unreadableBook';

/** An element of a small part. Prefixes are left out: a name says which it is. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** What stands directly in it, decoded. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<![^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @throws UnreadableBook `damaged` when tags do not match */
export function parseXml(xml: string): XmlNode {
  const root = nodeOf('', '');
  const open: OpenNode[] = [root];
  for (const [, data, closing, name, rest = '', text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += decodeXml(text);
    else if (name === undefined) continue;
    else if (closing === '/') close(open, localName(name));
    else {
      const node = nodeOf(localName(name), rest);
      parent.children.push(node);
      if (!rest.endsWith('/')) open.push(node);
    }
  }
  const [document] = root.children;
  if (open.length > 1 || document === undefined) throw new UnreadableBook('damaged');
  return document;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** Whether an attribute says yes. */
export function flag(node: XmlNode | undefined, name: string, usual = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? usual : value === '1' || value === 'true' || value === 'on';
}

/** Null where there is none, or no number. */
export function numberIn(node: XmlNode | undefined, name: string): number | null {
  const value = node?.attributes[name];
  const number = value === undefined || value === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] = decodeXml(double ?? single ?? '');
  }
  return attributes;
}

function nodeOf(name: string, rest: string): OpenNode {
  return { name, attributes: attributesOf(rest), children: [], text: '' };
}

function close(open: OpenNode[], name: string): void {
  const node = open.length > 1 ? open.pop() : undefined;
  if (node?.name !== name) throw new UnreadableBook('damaged');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const code = typeof hexadecimal === 'string' ? parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
