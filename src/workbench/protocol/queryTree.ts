import { numberOf, recordOf, textsOf } from './readJson';

/** What a `load` asks of one object: names as in JavaScript, each with what is asked beneath it. */
export interface QueryTree {
  /** `load()` without names: every scalar. */
  readonly all: boolean;
  readonly names: ReadonlyMap<string, QueryTree>;
}

/** `top` and `skip` are of the outermost collection. */
export interface Query {
  readonly tree: QueryTree;
  readonly top?: number;
  readonly skip?: number;
}

export const EVERYTHING: QueryTree = { all: true, names: new Map() };

/** @param info `{Select, Expand, Top, Skip}`; paths are written `format/fill/color` */
export function readQuery(info: unknown): Query {
  const query = recordOf(info);
  const paths = [...textsOf(query.Select), ...textsOf(query.Expand)];
  const top = numberOf(query.Top);
  const skip = numberOf(query.Skip);
  return {
    tree: treeOf(paths.map((path) => path.split('/'))),
    ...(top === undefined ? {} : { top }),
    ...(skip === undefined ? {} : { skip }),
  };
}

function treeOf(paths: readonly (readonly string[])[]): QueryTree {
  if (paths.length === 0) return EVERYTHING;
  const groups = new Map<string, string[][]>();
  for (const [head = '*', ...rest] of paths) groups.set(head, [...(groups.get(head) ?? []), rest]);
  const all = groups.delete('*');
  return { all, names: new Map([...groups].map(([name, group]) => [name, treeOf(beneath(group))])) };
}

/** `format` beside `format/fill` adds nothing but what stands beneath; alone, it asks for everything. */
function beneath(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return paths.filter((path) => path.length > 0);
}
