import type { HostObject } from '../../protocol/hostObject';
import { asWhole } from './arguments';
import type { ClassTable } from './defineClass';
import { found } from './place';

type Method<Self> = (self: Self, args: readonly unknown[]) => unknown;

/** The part of a class that all collections have. */
interface CollectionPart<Self> extends Required<Pick<ClassTable<Self>, 'type' | 'items' | 'indexer'>> {
  readonly methods: Readonly<
    Record<'GetItem' | 'GetItemOrNullObject' | 'GetItemAt' | 'GetCount', Method<Self>>
  >;
}

/** What most collections of Excel answer, given how to list and to find. */
export interface Members<Self> {
  readonly type: string;
  readonly items: (self: Self) => readonly HostObject[];
  /** Null when there is none. */
  readonly find: (self: Self, key: string | number) => HostObject | null;
}

export function collectionOf<Self>({ type, items, find }: Members<Self>): CollectionPart<Self> {
  const item = (self: Self, key: unknown, location: string): HostObject =>
    found(isKey(key) ? find(self, key) : null, location);
  const methods: CollectionPart<Self>['methods'] = {
    GetItem: (self, [key]) => item(self, key, `${type}.getItem`),
    GetItemOrNullObject: (self, [key]) => (isKey(key) ? find(self, key) : null),
    GetItemAt: (self, [index]) =>
      found(items(self)[asWhole(index, `${type}.getItemAt`)], `${type}.getItemAt`),
    GetCount: (self) => items(self).length,
  };
  return { type, items, indexer: (self, key) => item(self, key, `${type}.getItem`), methods };
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}
