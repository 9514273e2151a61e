import { HostError } from '../../../workbook/hostError';
import { CONTENT_TYPES, ContentTypes } from './contentTypes';
import { requireWithin } from '../limits';
import { toText } from '../xml/decodeText';
import { partKey, plainName } from './partKey';
import {
  freeId,
  readRelationships,
  relationshipsPart,
  RELATIONSHIPS_TYPE,
  withoutRelationship,
  withRelationship,
} from './relationships';
import type { Relationship } from './relationships';
import { readZip, writeZip } from './zipContainer';
import { InflatedPart } from './inflatedPart';
import { deflate, EPOCH, inflate } from './zipItem';
import type { ZipItem } from './zipItem';

const NO_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/**
 * The parts of an Open Packaging Conventions file, each kept compressed as it came until it is replaced. Part names
 * have no leading slash and compare without case.
 */
export class OpcPackage {
  private constructor(
    private readonly items: Map<string, ZipItem>,
    private types: ContentTypes,
    /** Shared by copies: a sheet read from one is then changed in the other. */
    private readonly inflated = new InflatedPart(),
  ) {}

  /** @throws HostError `not-a-workbook`, `truncated`, `password`, `unsupported` */
  static async read(bytes: Uint8Array): Promise<OpcPackage> {
    return OpcPackage.of(await readZip(bytes));
  }

  /** @throws HostError `not-a-workbook`, `truncated` */
  static of(parts: readonly ZipItem[]): OpcPackage {
    const items = byName(parts);
    const types = items.get(partKey(CONTENT_TYPES));
    if (types === undefined) throw new HostError('not-a-workbook', CONTENT_TYPES);
    requireWithin('part-bytes', types.size, CONTENT_TYPES);
    return new OpcPackage(items, new ContentTypes(toText(inflate(types))));
  }

  /** A package without parts. */
  static empty(): OpcPackage {
    const opc = new OpcPackage(new Map(), new ContentTypes(NO_TYPES));
    opc.set(CONTENT_TYPES, NO_TYPES);
    return opc;
  }

  /** A copy that can be changed while this one stays as it is. Contents are shared, not copied. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.items), this.types, this.inflated);
  }

  /** In the order of the container, content types and relationships included. */
  names(): readonly string[] {
    return Array.from(this.items.values(), (item) => item.name);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Size and checksum verified. Never to be changed: others may be given the same bytes. @throws HostError `truncated` when absent or corrupt */
  bytes(name: string): Uint8Array {
    const item = this.find(name);
    if (item === undefined) throw new HostError('truncated', name);
    return this.inflated.contentOf(item);
  }

  /** As `bytes`, of a part that is read as a whole. @throws HostError as `bytes`, `too-large` */
  whole(name: string): Uint8Array {
    requireWithin('part-bytes', this.find(name)?.size ?? 0, name);
    return this.bytes(name);
  }

  /** Decoded, without byte order mark. @throws HostError as `whole` */
  text(name: string): string {
    return toText(this.whole(name));
  }

  /** Replaces a part where it stands, or adds one at the end. Its content type is set apart. */
  set(name: string, content: Uint8Array | readonly Uint8Array[] | string): void {
    const old = this.find(name);
    const item = deflate(old?.name ?? name, pieces(content), old?.date ?? EPOCH);
    if (old !== undefined) this.inflated.release(old);
    this.items.set(partKey(item.name), item);
  }

  /** Removes a part with its relationships and their content types; not the relationships that lead to it. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.items.delete(partKey(part));
      this.replaceTypes(this.types.without(part));
    }
  }

  contentType(name: string): string | undefined {
    return this.types.get(name);
  }

  setContentType(name: string, type: string): void {
    if (this.types.get(name) !== type) this.replaceTypes(this.types.with(name, type));
  }

  /** @param source part that they start from, '' for the package; none when it has no relationships */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    return this.has(part) ? readRelationships(this.text(part), source) : [];
  }

  /** @returns the new relationship's id */
  addRelationship(source: string, type: string, targetPart: string): string {
    const part = relationshipsPart(source);
    const id = freeId(this.relationships(source));
    const existing = this.has(part) ? this.text(part) : undefined;
    this.set(part, withRelationship(existing, source, id, type, targetPart));
    if (this.contentType(part) !== RELATIONSHIPS_TYPE) this.setContentType(part, RELATIONSHIPS_TYPE);
    return id;
  }

  removeRelationship(source: string, id: string): void {
    const part = relationshipsPart(source);
    if (this.has(part)) this.set(part, withoutRelationship(this.text(part), source, id));
  }

  /** Whether a relationship, of any part or of the package, leads to the part. */
  isReferred(name: string): boolean {
    return ['', ...this.names()].some((source) =>
      this.relationships(source).some((link) => !link.external && partKey(link.target) === partKey(name)),
    );
  }

  write(): Promise<Uint8Array> {
    this.inflated.release();
    return writeZip(this.items.values());
  }

  private find(name: string): ZipItem | undefined {
    return this.items.get(partKey(name));
  }

  private replaceTypes(types: ContentTypes): void {
    if (types === this.types) return;
    this.types = types;
    this.set(CONTENT_TYPES, types.source);
  }
}

/**
 * Items under names as Excel writes them. It finds a file broken where two have one name: which of them counts, programs
 * do not agree on, unless they are alike.
 */
function byName(parts: readonly ZipItem[]): Map<string, ZipItem> {
  const items = new Map<string, ZipItem>();
  for (const part of parts) {
    const item = { ...part, name: plainName(part.name) };
    const twin = items.get(partKey(item.name));
    if (twin !== undefined && (twin.crc32 !== item.crc32 || twin.size !== item.size))
      throw new HostError('truncated', item.name);
    items.set(partKey(item.name), item);
  }
  return items;
}

function pieces(content: Uint8Array | readonly Uint8Array[] | string): readonly Uint8Array[] {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')];
  return content instanceof Uint8Array ? [content] : content;
}
