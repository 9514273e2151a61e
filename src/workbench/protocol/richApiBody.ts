import { listOf, numberOf, recordOf, textOf } from './readJson';

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export interface Arguments {
  readonly values: readonly unknown[];
  /** Aligned with `values`: the path that an argument stands for, 0 for none. */
  readonly paths: readonly unknown[];
}

export interface ObjectPath {
  readonly type: number;
  /** Property, method, service or reference. */
  readonly name: string;
  /** May be stale on paths of type `reference` and `null`. */
  readonly parent: number;
  readonly args: Arguments;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: Arguments;
  readonly query: unknown;
  /** Of an update: names as in JavaScript. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** One batch of the client: actions in order, on objects that they name by path. */
export interface RichApiBody {
  readonly autoKeepReference: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export function readRichApiBody(json: string): RichApiBody {
  const body = recordOf(JSON.parse(json));
  return {
    autoKeepReference: body.AutoKeepReference === true,
    actions: listOf(body.Actions).map(readAction),
    paths: new Map(
      Object.entries(recordOf(body.ObjectPaths)).map(([id, path]) => [Number(id), readPath(path)]),
    ),
  };
}

function readAction(value: unknown): Action {
  const action = recordOf(value);
  return {
    id: numberOf(action.Id) ?? 0,
    type: numberOf(action.ActionType) ?? 0,
    name: textOf(action.Name),
    path: numberOf(action.ObjectPathId) ?? 0,
    args: readArguments(action.ArgumentInfo),
    query: action.QueryInfo,
    state: recordOf(action.ObjectState),
  };
}

function readPath(value: unknown): ObjectPath {
  const path = recordOf(value);
  return {
    type: numberOf(path.ObjectPathType) ?? 0,
    name: textOf(path.Name),
    parent: numberOf(path.ParentObjectPathId) ?? 0,
    args: readArguments(path.ArgumentInfo),
  };
}

function readArguments(value: unknown): Arguments {
  const info = recordOf(value);
  return { values: listOf(info.Arguments), paths: listOf(info.ReferencedObjectPathIds) };
}
