import { partKey } from './partKey';
import { attribute, encodeXml, parseXml } from '../xml/xml';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Inserts, replaces or removes in `[Content_Types].xml`, whose other bytes stay. Part names compare without case. */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, Override>();
  private readonly insertAt: number;
  private readonly prefix: string;

  constructor(readonly source: string) {
    const root = parseXml(source, CONTENT_TYPES);
    this.prefix = root.name.slice(0, -root.local.length);
    this.insertAt = root.closeStart;
    for (const element of root.children) {
      const type = attribute(element, 'ContentType') ?? '';
      const extension = attribute(element, 'Extension');
      const part = attribute(element, 'PartName');
      if (element.local === 'Default' && extension !== undefined)
        this.defaults.set(extension.toLowerCase(), type);
      if (element.local === 'Override' && part !== undefined) {
        this.overrides.set(partKey(part), { type, start: element.start, end: element.end });
      }
    }
  }

  /** @param part without leading slash */
  get(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.overrides.get(partKey(part))?.type ?? this.defaults.get(extension);
  }

  with(part: string, type: string): ContentTypes {
    const element = `<${this.prefix}Override PartName="${encodeXml(`/${part}`)}" ContentType="${encodeXml(type)}"/>`;
    const old = this.overrides.get(partKey(part));
    return this.splice(old?.start ?? this.insertAt, old?.end ?? this.insertAt, element);
  }

  without(part: string): ContentTypes {
    const old = this.overrides.get(partKey(part));
    return old === undefined ? this : this.splice(old.start, old.end, '');
  }

  private splice(start: number, end: number, element: string): ContentTypes {
    return new ContentTypes(this.source.slice(0, start) + element + this.source.slice(end));
  }
}

interface Override {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
