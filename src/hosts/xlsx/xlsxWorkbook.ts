import type { Area } from '../../workbook/area';
import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { ReadScope, WorkbookPort } from '../../workbook/workbookPort';
import { applyPlans } from './write/applyPlans';
import { freshPackage } from './foreign/freshWorkbook';
import { OpcPackage } from './package/opcPackage';
import type { FormulaPlace } from './read/formulaPlaces';
import { PackageReader } from './read/packageReader';
import { mainPart, readWorkbookPart } from './read/workbookPart';

/** A .xlsx or .xlsm file in memory. */
export class XlsxWorkbook implements WorkbookPort {
  private reader: PackageReader;

  /** @throws HostError `not-a-workbook`, `truncated` */
  constructor(private opc: OpcPackage) {
    this.reader = new PackageReader(opc);
  }

  /** Whether the file carries macros: its name must then end in `.xlsm`. */
  get macros(): boolean {
    return /macroEnabled/i.test(this.opc.contentType(mainPart(this.opc)) ?? '');
  }

  read(scope: ReadScope): Promise<Snapshot> {
    return Promise.resolve().then(() => this.reader.snapshot(scope));
  }

  /** The cells of these areas that are calculated, whatever they show: a reading gives their values alone. */
  formulas(sheet: string, areas: readonly Area[]): Promise<readonly FormulaPlace[]> {
    return Promise.resolve().then(() => this.reader.formulas(sheet, areas));
  }

  apply(plans: readonly SheetPlan[]): Promise<void> {
    return Promise.resolve().then(() => {
      const changed = this.opc.copy();
      applyPlans(changed, plans);
      this.reader = new PackageReader(changed);
      this.opc = changed;
    });
  }

  /** @throws RangeError when no plan has given a new workbook a sheet: a bug, no program opens such a file */
  async save(): Promise<Uint8Array> {
    if (readWorkbookPart(this.opc).sheets.length === 0) throw new RangeError('a workbook without any sheet');
    return this.opc.write();
  }
}

/**
 * @throws HostError `not-a-workbook`, `truncated`, `password`, `unsupported` for what is no Open XML spreadsheet
 */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(await OpcPackage.read(bytes));
}

/**
 * A new .xlsx without any sheet: the plans applied to it make exactly the sheets that it will hold, and it cannot be
 * saved before one has.
 */
export function newXlsx(): Promise<XlsxWorkbook> {
  return Promise.resolve(new XlsxWorkbook(freshPackage([])));
}
