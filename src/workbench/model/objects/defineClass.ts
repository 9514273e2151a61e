import type { HostObject } from '../../protocol/hostObject';
import { HostFault } from '../../protocol/hostObject';

export type Getter<Self> = (self: Self) => unknown;

/** A property: read only when it is a function alone. */
export type Scalar<Self> =
  Getter<Self> | { readonly get: Getter<Self>; readonly set: (self: Self, value: unknown) => void };

/** One class of Excel as a table of what is emulated of it. Names are those of the wire. */
export interface ClassTable<Self> {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that the client sets under another name than the one that it reads. */
  readonly setAs?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  readonly children?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[]) => unknown>>;
  /** What Excel has and the emulation has not: asked for, it says so aloud. */
  readonly notEmulated?: readonly string[];
  readonly items?: (self: Self) => readonly HostObject[];
  readonly indexer?: (self: Self, key: string | number) => HostObject;
  readonly key?: (self: Self) => { readonly name: 'Id' | '_Id'; readonly value: string | number };
  readonly trackable?: boolean;
}

export interface DefinedClass<Self> {
  of(self: Self): HostObject;
  /** What an object given back as an argument stands for; undefined when it is of another class. */
  self(object: unknown): Self | undefined;
}

/** Members are found whatever their case: queries name them in camel case, actions in Pascal case. */
export function defineClass<Self>(table: ClassTable<Self>): DefinedClass<Self> {
  const names = Object.keys(table.scalars ?? {});
  const scalars = byLowerCase(table.scalars);
  const others = byLowerCase(table.setAs);
  const children = byLowerCase(table.children);
  const methods = byLowerCase(table.methods);
  const missing = new Set((table.notEmulated ?? []).map((name) => name.toLowerCase()));
  const selves = new WeakMap<object, Self>();

  const member = <Kind>(kind: ReadonlyMap<string, Kind>, name: string): Kind => {
    const found = kind.get(name.toLowerCase());
    if (found !== undefined) return found;
    const place = `${table.type}.${name}`;
    throw missing.has(name.toLowerCase())
      ? new HostFault('NotImplemented', `The emulated Excel does not have ${place}.`, place)
      : new HostFault('ApiNotFound', `Excel has no ${place}.`, place);
  };

  const of = (self: Self): HostObject => {
    const object: HostObject = {
      type: table.type,
      scalars: names,
      get: (name) => read(member(scalars, name), self),
      set: (name, value) => {
        const other = others.get(name.toLowerCase());
        if (other) other(self, value);
        else write(member(scalars, name), self, value, `${table.type}.${name}`);
      },
      child: (name) => member(children, name)(self),
      call: (name, args) => member(methods, name)(self, args),
      trackable: table.trackable ?? false,
      ...optional(table, self),
    };
    selves.set(object, self);
    return object;
  };
  return {
    of,
    self: (object) => (typeof object === 'object' && object !== null ? selves.get(object) : undefined),
  };
}

function optional<Self>(table: ClassTable<Self>, self: Self): Pick<HostObject, 'items' | 'indexer' | 'key'> {
  const { items, indexer, key } = table;
  return {
    ...(items && { items: () => items(self) }),
    ...(indexer && { indexer: (name: string | number) => indexer(self, name) }),
    ...(key && { key: () => key(self) }),
  };
}

function byLowerCase<Member>(members: Readonly<Record<string, Member>> = {}): ReadonlyMap<string, Member> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), member]));
}

function read<Self>(scalar: Scalar<Self>, self: Self): unknown {
  return typeof scalar === 'function' ? scalar(self) : scalar.get(self);
}

function write<Self>(scalar: Scalar<Self>, self: Self, value: unknown, place: string): void {
  if (typeof scalar === 'function') throw new HostFault('InvalidArgument', `${place} is read only.`, place);
  scalar.set(self, value);
}
