import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder, absolute. */
export const ROOT = join(__dirname, '..', '..');

/** The manifest as it stands in the tree, before its address is set. */
export const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** One localised text of the manifest. */
export interface Text {
  readonly name: string;
  readonly kind: 'short' | 'long';
  readonly french: string;
  readonly english: string | null;
  /** What an Excel in British English shows: it takes no other English for its own. */
  readonly british: string | null;
}

/** @throws when the text is not well-formed XML */
export function parseManifest(text: string): Element {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const error = parsed.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent);
  return parsed.documentElement;
}

/** All the elements of that local name, in the order of the document, whatever their namespace. */
export function named(parent: Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** @throws when there is none */
export function first(parent: Element, name: string): Element {
  const [found] = named(parent, name);
  if (found === undefined) throw new Error(`no element ${name} in ${parent.localName}`);
  return found;
}

/** Local names of the children, in their order. */
export function childNames(parent: Element): readonly string[] {
  return [...parent.children].map((child) => child.localName);
}

/** An attribute, or the empty text. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** Every text that Excel shows, its name and its description included. */
export function readTexts(manifest: Element): readonly Text[] {
  const head = [...manifest.children];
  const own = head.filter((child) => ['DisplayName', 'Description'].includes(child.localName));
  const strings = (list: string) => named(first(manifest, list), 'String');
  return [
    ...own.map((element) => readText(element, element.localName === 'DisplayName' ? 'short' : 'long')),
    ...strings('ShortStrings').map((element) => readText(element, 'short')),
    ...strings('LongStrings').map((element) => readText(element, 'long')),
  ];
}

function readText(element: Element, kind: Text['kind']): Text {
  const inLocale = (locale: string): string | null => {
    const found = named(element, 'Override').find((override) => attribute(override, 'Locale') === locale);
    return found === undefined ? null : attribute(found, 'Value');
  };
  return {
    name: element.getAttribute('id') ?? element.localName,
    kind,
    french: attribute(element, 'DefaultValue'),
    english: inLocale('en-US'),
    british: inLocale('en-GB'),
  };
}
