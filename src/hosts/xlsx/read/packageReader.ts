import type { Area } from '../../../workbook/area';
import type { CellValue } from '../../../workbook/cellValue';
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import type { ReadScope } from '../../../workbook/workbookPort';
import { CellCount } from '../cellCount';
import { readDateStyles } from './dateStyles';
import { formulaPlaces } from './formulaPlaces';
import type { FormulaPlace } from './formulaPlaces';
import { toUtf8 } from '../xml/decodeText';
import type { OpcPackage } from '../package/opcPackage';
import { readSheet } from './readSheet';
import type { CellContext } from './readSheet';
import { readTables } from './readTables';
import { readSharedStrings } from './sharedStrings';
import { readWorkbookPart } from './workbookPart';
import type { SheetEntry } from './workbookPart';

/** Reads one state of a package; what it has read it remembers, so a changed package needs another reader. */
export class PackageReader {
  private readonly workbook;
  private readonly values = new Map<string, readonly (readonly CellValue[])[]>();
  private readonly count = new CellCount();
  private shared: CellContext | undefined;

  /** @throws HostError `not-a-workbook`, `truncated` */
  constructor(private readonly opc: OpcPackage) {
    this.workbook = readWorkbookPart(opc);
  }

  /** Sheets that are no grid of cells (charts, macros) are left out. @throws HostError `truncated`, `too-large` */
  snapshot(scope: ReadScope): Snapshot {
    const sheets = this.workbook.sheets.filter((entry) => entry.worksheet);
    const { version } = this.workbook;
    const read = sheets.map((entry) => this.sheet(entry, scope));
    return version === undefined ? { sheets: read } : { sheets: read, version };
  }

  /** The cells of these areas that are calculated; none where there is no such sheet. @throws HostError `truncated` */
  formulas(sheet: string, areas: readonly Area[]): readonly FormulaPlace[] {
    const entry = this.workbook.sheets.find(({ name, worksheet }) => worksheet && isNamed(name, [sheet]));
    if (entry === undefined || areas.length === 0) return [];
    return formulaPlaces(toUtf8(this.opc.bytes(entry.part)), entry.part, areas);
  }

  private sheet(entry: SheetEntry, scope: ReadScope): SheetSnapshot {
    const tables = readTables(this.opc, entry.part).map(({ name, area, headerRow, totalsRow }) => ({
      name,
      area,
      headerRow,
      totalsRow,
    }));
    const asked = isAsked(
      entry.name,
      tables.map((table) => table.name),
      scope,
    );
    const { name, hidden, veryHidden } = entry;
    const sight = veryHidden ? { hidden, veryHidden } : { hidden };
    return { name, ...sight, tables, values: asked ? this.valuesOf(entry) : null };
  }

  private valuesOf({ name, part }: SheetEntry): readonly (readonly CellValue[])[] {
    const known = this.values.get(part);
    if (known !== undefined) return known;
    this.count.openSheet(name);
    const values = readSheet(
      toUtf8(this.opc.bytes(part)),
      part,
      { ...this.context(), sheet: name },
      this.count,
    );
    this.count.closeSheet();
    this.values.set(part, values);
    return values;
  }

  private context(): CellContext {
    const { styles, sharedStrings, dateSystem } = this.workbook;
    this.shared ??= {
      strings:
        sharedStrings === undefined
          ? []
          : readSharedStrings(toUtf8(this.opc.bytes(sharedStrings)), sharedStrings),
      dateStyles: readDateStyles(styles === undefined ? undefined : this.opc.text(styles)),
      dateSystem,
    };
    return this.shared;
  }
}

function isAsked(sheet: string, tables: readonly string[], scope: ReadScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'some':
      return isNamed(sheet, scope.sheets) || tables.some((table) => isNamed(table, scope.tables));
  }
}

/** Names of sheets and tables compare without case, as Excel does. */
function isNamed(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
