import type { HostObject } from './hostObject';
import { HostFault } from './hostObject';
import { childOf, scalarOf } from './members';
import type { Query, QueryTree } from './queryTree';
import { EVERYTHING } from './queryTree';
import type { ReferenceTable } from './referenceTable';

export type Answer = Record<string, unknown>;

const ITEMS = 'items';

/** By what the client finds an object again: its id in its collection, its reference where it is kept. */
export function identityOf(object: HostObject, references: ReferenceTable, keep = false): Answer {
  const key = object.key?.();
  const kept = object.trackable === true && (keep || references.keeps(object));
  return {
    ...(key === undefined ? {} : { [key.name]: key.value }),
    ...(kept ? { _ReferenceId: references.keep(object) } : {}),
  };
}

/**
 * What a `load` gives: `{Id, Name, Format: {…}}`, or `{_Items: […]}` of a collection.
 *
 * @throws HostFault `InvalidArgument` for a name that the object does not have
 */
export function answerQuery(
  object: HostObject | null,
  query: Query,
  references: ReferenceTable,
): Answer | null {
  if (object === null) return null;
  if (object.items === undefined) return answerObject(object, query.tree, references);
  const own = answerOwn(object, query.tree);
  const tree = itemsTree(object, query.tree);
  if (tree === null) return own;
  const first = query.skip ?? 0;
  const items = object.items().slice(first, query.top === undefined ? undefined : first + query.top);
  return { ...own, _Items: items.map((item) => answerObject(item, tree, references)) };
}

function answerObject(object: HostObject, tree: QueryTree, references: ReferenceTable): Answer {
  const answer = identityOf(object, references);
  if (tree.all) for (const name of object.scalars) answer[name] = valueOf(object, name);
  for (const [name, beneath] of tree.names) {
    const scalar = scalarOf(object, name);
    if (scalar !== undefined) answer[scalar] = valueOf(object, scalar);
    else {
      const { name: wire, child } = childOf(object, name);
      answer[wire] = answerQuery(child, { tree: beneath }, references);
    }
  }
  return answer;
}

/** What is asked of the collection itself: its scalars; the rest is asked of its items. */
function answerOwn(collection: HostObject, tree: QueryTree): Answer {
  const asked = [...tree.names.keys()].map((name) => scalarOf(collection, name));
  const names = tree.all ? collection.scalars : asked.filter((name) => name !== undefined);
  return Object.fromEntries(names.map((name) => [name, valueOf(collection, name)]));
}

/** The client may have stripped the leading `items/` already. */
function itemsTree(collection: HostObject, tree: QueryTree): QueryTree | null {
  if (tree.all && tree.names.size === 0) return EVERYTHING;
  const under = tree.names.get(ITEMS);
  const bare = [...tree.names].filter(([name]) => name !== ITEMS && scalarOf(collection, name) === undefined);
  if (under === undefined && bare.length === 0) return tree.all ? EVERYTHING : null;
  return {
    all: tree.all || under?.all === true,
    names: new Map([...bare, ...(under?.names ?? [])]),
  };
}

function valueOf(object: HostObject, name: string): unknown {
  const value = object.get(name);
  if (value === undefined)
    throw new HostFault(
      'NotImplemented',
      `${object.type}.${name} has no value here.`,
      `${object.type}.${name}`,
    );
  return value;
}
