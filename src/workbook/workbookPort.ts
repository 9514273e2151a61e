import type { SheetPlan } from './sheetPlan';
import type { Snapshot } from './snapshot';

/** Which cells to read. Every sheet is listed with its tables in any case. */
export type ReadScope =
  | { readonly kind: 'all' }
  /** These sheets, as far as they exist, and those that hold one of these tables. Names compare without case. */
  | { readonly kind: 'some'; readonly sheets: readonly string[]; readonly tables: readonly string[] };

/** What a host offers: a workbook that can be read, and brought to a planned state. */
export interface WorkbookPort {
  /** @throws HostError when the host cannot answer. */
  read(scope: ReadScope): Promise<Snapshot>;
  /**
   * Makes the workbook what the plans say, all or nothing as far as the host can. Several plans may speak of one
   * sheet; they are applied in order.
   *
   * @throws HostError when a plan cannot be made true; the message code says why.
   */
  apply(plans: readonly SheetPlan[]): Promise<void>;
}
