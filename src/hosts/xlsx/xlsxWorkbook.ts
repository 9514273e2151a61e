import type { SheetPlan } from '../../workbook/sheetPlan';
import type { Snapshot } from '../../workbook/snapshot';
import type { ReadScope, WorkbookPort } from '../../workbook/workbookPort';
import { applyPlans } from './applyPlans';
import { freshPackage } from './freshWorkbook';
import { OpcPackage } from './opcPackage';
import { PackageReader } from './packageReader';
import { mainPart } from './workbookPart';

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

  apply(plans: readonly SheetPlan[]): Promise<void> {
    return Promise.resolve().then(() => {
      const changed = this.opc.copy();
      applyPlans(changed, plans);
      this.reader = new PackageReader(changed);
      this.opc = changed;
    });
  }

  save(): Promise<Uint8Array> {
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
