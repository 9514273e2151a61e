import type { HostObject } from '../../protocol/hostObject';
import { asText } from './arguments';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { alreadyExists, invalidArgument, itemNotFound } from './faults';
import type { SheetSelf } from './host';
import { sheetOf } from './host';
import { found } from './place';

interface ViewSelf extends SheetSelf {
  /** `''`: the temporary one. */
  readonly name: string;
}

const TEMPORARY = '';

/** Which views a seat has and looks through; what a view filters and sorts for itself alone is not emulated. */
const views: DefinedClass<ViewSelf> = defineClass<ViewSelf>({
  type: 'NamedSheetView',
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (self, value) => {
        const name = freeName(self, value, 'NamedSheetView.name');
        const { names, active } = viewsOf(self);
        setViews(
          self,
          names.map((known) => (known === self.name ? name : known)),
          active === self.name ? name : active,
        );
      },
    },
  },
  methods: {
    Activate: (self) => {
      const { names } = viewsOf(self);
      if (!names.includes(self.name)) throw itemNotFound('NamedSheetView.activate');
      setViews(
        self,
        names.filter((name) => name !== TEMPORARY || self.name === TEMPORARY),
        self.name,
      );
    },
    Delete: (self) => {
      const { names, active } = viewsOf(self);
      setViews(
        self,
        names.filter((name) => name !== self.name),
        active === self.name ? null : active,
      );
    },
  },
  notEmulated: ['Duplicate'],
});

const members = collectionOf<SheetSelf>({
  type: 'NamedSheetViewCollection',
  items: (self) => viewsOf(self).names.map((name) => views.of({ ...self, name })),
  find: (self, key) =>
    viewsOf(self).names.includes(String(key)) ? views.of({ ...self, name: String(key) }) : null,
});

export const sheetViews: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  ...members,
  methods: {
    ...members.methods,
    Add: (self, [given]): HostObject => {
      const name = freeName(self, given, 'NamedSheetViewCollection.add');
      const { names, active } = viewsOf(self);
      setViews(self, [...names, name], active);
      return views.of({ ...self, name });
    },
    EnterTemporary: (self): HostObject => {
      sheetOf(self);
      const others = viewsOf(self).names.filter((name) => name !== TEMPORARY);
      setViews(self, [...others, TEMPORARY], TEMPORARY);
      return views.of({ ...self, name: TEMPORARY });
    },
    Exit: (self) => {
      setViews(
        self,
        viewsOf(self).names.filter((name) => name !== TEMPORARY),
        null,
      );
    },
    GetActive: (self) => {
      const name = found(viewsOf(self).active, 'NamedSheetViewCollection.getActive');
      return views.of({ ...self, name });
    },
  },
});

function viewsOf({ host, sheet }: SheetSelf): {
  readonly names: readonly string[];
  readonly active: string | null;
} {
  return host.views.get(sheet) ?? { names: [], active: null };
}

function setViews({ host, sheet }: SheetSelf, names: readonly string[], active: string | null): void {
  host.views.set(sheet, { names, active });
}

function freeName(self: SheetSelf, value: unknown, location: string): string {
  const name = asText(value, location);
  if (name === TEMPORARY) throw invalidArgument(location);
  if (viewsOf(self).names.includes(name)) throw alreadyExists(location);
  return name;
}
