import type { HostObject } from '../../protocol/hostObject';
import { intersection, sameArea } from '../areas';
import type { Area, SheetState } from '../book';
import { addTable } from './addTable';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import type { Host } from './host';
import { bookOf, sheetOf } from './host';
import { found, isSameName } from './place';
import { tables } from './tableObject';

interface SheetTables {
  readonly host: Host;
  readonly sheet: string;
  /** Those that meet it, or lie wholly inside: of a range. */
  readonly within?: Area;
  readonly whole?: boolean;
}

const workbookMembers = collectionOf<Host>({
  type: 'TableCollection',
  items: (host) => bookOf(host).sheets.flatMap((sheet) => objectsOf(host, sheet.tables)),
  find: (host, key) => findTable(host, bookOf(host).sheets, key),
});

/** All tables of the workbook. */
export const tablesOfBook: DefinedClass<Host> = defineClass<Host>({
  ...workbookMembers,
  scalars: { Count: (host) => workbookMembers.items(host).length },
  methods: {
    ...workbookMembers.methods,
    Add: (host, args) => addTable({ host, sheet: host.replica.activeSheet }, args),
  },
});

const sheetMembers = collectionOf<SheetTables>({
  type: 'TableCollection',
  items: (self) => objectsOf(self.host, tablesWithin(self)),
  find: (self, key) => findTable(self.host, [{ ...sheetOf(self), tables: tablesWithin(self) }], key),
});

/** Tables of a sheet, or those of a range of it. */
export const tablesOn: DefinedClass<SheetTables> = defineClass<SheetTables>({
  ...sheetMembers,
  scalars: { Count: (self) => sheetMembers.items(self).length },
  methods: {
    ...sheetMembers.methods,
    Add: addTable,
    GetFirst: (self) => found(sheetMembers.items(self)[0], 'TableScopedCollection.getFirst'),
  },
});

function tablesWithin(self: SheetTables): SheetState['tables'] {
  const { within, whole } = self;
  if (!within) return sheetOf(self).tables;
  return sheetOf(self).tables.filter(({ area }) => {
    const common = intersection(area, within);
    return common !== null && (whole !== true || sameArea(common, area));
  });
}

function objectsOf(host: Host, states: SheetState['tables']): readonly HostObject[] {
  return states.map(({ id }) => tables.of({ host, table: id }));
}

function findTable(
  host: Host,
  sheets: readonly Pick<SheetState, 'tables'>[],
  key: string | number,
): HostObject | null {
  const all = sheets.flatMap((sheet) => sheet.tables);
  const table = all.find(({ id }) => id === key) ?? all.find(({ name }) => isSameName(name, String(key)));
  return table ? tables.of({ host, table: table.id }) : null;
}
