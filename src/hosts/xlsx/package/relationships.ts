import { attribute, encodeXml, parseXml } from '../xml/xml';

/** A link from a part to another, or to the outside. */
export interface Relationship {
  readonly id: string;
  /** As written; compare with `relationshipKind`, which knows both namespaces. */
  readonly type: string;
  /** A part name without leading slash, resolved from the source part; the address as written when external. */
  readonly target: string;
  readonly external: boolean;
}

export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The last word of a type (`worksheet`, `table`…): transitional and strict files differ only before it. */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' is the package. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** @param source part that the relationships start from, '' for the package */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  return parseXml(xml, relationshipsPart(source)).children.map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** Absolute from the package, or relative to the folder of the source (RFC 3986, without authority or query). */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const resolved: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') resolved.pop();
    else if (segment !== '' && segment !== '.') resolved.push(segment);
  }
  return resolved.join('/');
}

/** The relationships part with one more; a new part when there is none yet. */
export function withRelationship(
  xml: string | undefined,
  source: string,
  id: string,
  type: string,
  target: string,
): string {
  const existing =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const root = parseXml(existing, relationshipsPart(source));
  const prefix = root.name.slice(0, -root.local.length);
  const element = `<${prefix}Relationship Id="${encodeXml(id)}" Type="${encodeXml(type)}" Target="${encodeXml(`/${target}`)}"/>`;
  if (!root.selfClosing)
    return existing.slice(0, root.closeStart) + element + existing.slice(root.closeStart);
  const opening = existing.slice(root.start, root.end).replace(/\s*\/>$/, '>');
  return `${existing.slice(0, root.start)}${opening}${element}</${root.name}>${existing.slice(root.end)}`;
}

export function withoutRelationship(xml: string, source: string, id: string): string {
  const element = parseXml(xml, relationshipsPart(source)).children.find((e) => attribute(e, 'Id') === id);
  return element === undefined ? xml : xml.slice(0, element.start) + xml.slice(element.end);
}

/** `rId` and the first number that no relationship uses. */
export function freeId(relationships: readonly Relationship[]): string {
  const used = new Set(relationships.map((r) => r.id.toLowerCase()));
  let number = 1;
  while (used.has(`rid${number}`)) number += 1;
  return `rId${number}`;
}
