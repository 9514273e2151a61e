import { sameName } from '../../workbook/sameName';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { BookStructure, StructureSheet } from './bookStructure';
import type { KnownTable } from './knownBook';

/** @param valuesOf cells of a sheet; null where they were not read */
export function snapshotOf(
  structure: BookStructure,
  tables: readonly KnownTable[],
  valuesOf: (sheet: string) => SheetSnapshot['values'],
): Snapshot {
  const tablesOf = ({ name }: StructureSheet): SheetSnapshot['tables'] =>
    structure.tables.flatMap(({ id, headerRow, totalsRow }) =>
      tables
        .filter((table) => table.id === id && sameName(table.sheet, name))
        .map((table) => ({ name: table.name, area: table.area, headerRow, totalsRow })),
    );
  return {
    sheets: structure.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      ...(sheet.veryHidden ? { veryHidden: true } : {}),
      locked: sheet.locked,
      tables: tablesOf(sheet),
      values: valuesOf(sheet.name),
    })),
    readOnly: structure.readOnly,
    ...(structure.version === undefined ? {} : { version: structure.version }),
  };
}
