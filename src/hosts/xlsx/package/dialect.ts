import type { Markup } from '../xml/markup';

/** The two families of names for the same things: ECMA-376 transitional, which Excel writes, and strict. */
export interface Dialect {
  /** Namespace of spreadsheet elements. */
  readonly main: string;
  /** Namespace of `r:id`, and what types of relationships begin with. */
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The family in which a part is written. @param root its root element */
export function dialectOf(root: Markup): Dialect {
  return root.attributeList.some(([, value]) => value === STRICT.main) ? STRICT : TRANSITIONAL;
}

/** Name of the attribute that holds the id of a relationship, declared on the root where it is not yet. */
export function relationshipAttribute(root: Markup): string {
  const namespaces: readonly string[] = [TRANSITIONAL.relationships, STRICT.relationships];
  const declared = root.attributeList.find(
    ([name, value]) => name.startsWith('xmlns:') && namespaces.includes(value),
  );
  if (declared !== undefined) return `${declared[0].slice('xmlns:'.length)}:id`;
  root.set('xmlns:r', dialectOf(root).relationships);
  return 'r:id';
}

/** The id of the relationship that an element points to, whatever the prefix. */
export function relationshipId(element: Markup): string | undefined {
  return element.attributeList.find(([name]) => /^[^:]+:id$/.test(name))?.[1];
}
