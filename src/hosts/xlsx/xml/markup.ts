import { tagAttribute, tagAttributes, withAttribute } from './openTag';
import { decodeXml, localName, parseXml } from './xml';
import type { XmlElement } from './xml';

/** What stands in an element: elements that can be changed, and everything else (texts, comments) as written. */
export type Content = Markup | string;

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element of a small part, to be changed in place. What is not changed is written back as it was read: prefixes,
 * quotes, order of attributes, unknown elements, white space.
 */
export class Markup {
  /**
   * @param name as written, prefix included
   * @param attributes as written between the name and the end of the tag
   */
  constructor(
    readonly name: string,
    private attributes = '',
    readonly contents: Content[] = [],
    private readonly closesItself = true,
  ) {}

  /** The root of a part; what stands before and after it is kept apart. @throws HostError as `parseXml` */
  static parse(source: string, part: string): MarkupDocument {
    const root = parseXml(source, part);
    return {
      head: source.slice(0, root.start),
      root: fromElement(source, root),
      tail: source.slice(root.end),
    };
  }

  /** A new element, in the namespace prefix of this one. */
  make(local: string, attributes: Attributes = {}, contents: readonly Content[] = []): Markup {
    const made = new Markup(this.prefix + local, '', [...contents]);
    for (const [name, value] of Object.entries(attributes)) made.set(name, value);
    return made;
  }

  get local(): string {
    return localName(this.name);
  }

  /** With its colon; empty when there is none. */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  /** Decoded value of the attribute of exactly that name. */
  get(name: string): string | undefined {
    return tagAttribute(this.attributes, name);
  }

  /** Names, as written, and decoded values, in order. */
  get attributeList(): readonly (readonly [string, string])[] {
    return tagAttributes(this.attributes);
  }

  /** A whole number, or `otherwise` where there is none. */
  number(name: string, otherwise: number): number {
    const value = Number.parseInt(this.get(name) ?? '', 10);
    return Number.isNaN(value) ? otherwise : value;
  }

  /** Whether the attribute says yes. */
  flag(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** Sets an attribute where it stands, or adds it last; undefined removes it. Yes and no are written 1 and 0. */
  set(name: string, value: string | number | boolean | undefined): void {
    this.attributes = withAttribute(this.attributes, name, value === undefined ? undefined : asText(value));
  }

  /** Elements among the contents, in order. */
  get elements(): readonly Markup[] {
    return this.contents.filter((content) => content instanceof Markup);
  }

  /** The children of that local name that share this element's namespace prefix. */
  all(local: string): readonly Markup[] {
    const name = this.prefix + local;
    return this.elements.filter((element) => element.name === name);
  }

  first(local: string): Markup | undefined {
    return this.all(local)[0];
  }

  /** The text that stands directly in the element, decoded. */
  get text(): string {
    return decodeXml(this.contents.filter((content) => typeof content === 'string').join(''));
  }

  add(child: Content): void {
    this.contents.push(child);
  }

  remove(child: Markup): void {
    const at = this.contents.indexOf(child);
    if (at >= 0) this.contents.splice(at, 1);
  }

  /** Puts `next` where `old` stands. */
  replace(old: Markup, next: Markup): void {
    this.contents.splice(this.contents.indexOf(old), 1, next);
  }

  /** A deep copy. */
  clone(): Markup {
    const contents = this.contents.map((content) =>
      typeof content === 'string' ? content : content.clone(),
    );
    return new Markup(this.name, this.attributes, contents, this.closesItself);
  }

  toString(): string {
    const tag = this.name + this.attributes.trimEnd();
    if (this.contents.length === 0 && this.closesItself) return `<${tag}/>`;
    return `<${tag}>${this.contents.join('')}</${this.name}>`;
  }
}

/** A whole part: declaration and comments, the root, and what follows it. */
export interface MarkupDocument {
  readonly head: string;
  readonly root: Markup;
  readonly tail: string;
}

export function documentText({ head, root, tail }: MarkupDocument): string {
  return head + root.toString() + tail;
}

function fromElement(source: string, element: XmlElement): Markup {
  const attributesEnd = element.openEnd - (element.selfClosing ? 2 : 1);
  const contents: Content[] = [];
  let from = element.openEnd;
  for (const child of element.children) {
    if (child.start > from) contents.push(source.slice(from, child.start));
    contents.push(fromElement(source, child));
    from = child.end;
  }
  if (element.closeStart > from) contents.push(source.slice(from, element.closeStart));
  const attributes = source.slice(element.start + 1 + element.name.length, attributesEnd);
  return new Markup(element.name, attributes, contents, element.selfClosing);
}

function asText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
