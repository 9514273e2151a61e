import { emptyBook } from '../../../src/workbench/model/emptyBook';
import { Hub } from '../../../src/workbench/model/hub';
import type { WorkbookOptions } from '../../../src/workbench/model/objects/host';
import { createWorkbook } from '../../../src/workbench/model/objects/workbookObject';
import type { Replica } from '../../../src/workbench/model/replica';
import { Seat } from '../../../src/workbench/seat';
import type { Pane } from '../../office/openPane';
import { openPane } from '../../office/openPane';

/** A workbook with one empty sheet, « Feuil1 », one seat and the genuine Office.js there. */
export interface OneSeat {
  readonly replica: Replica;
  readonly pane: Pane;
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** On a new sheet. */
  onSheet<Result>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result>;
  /** Code and location of the error that a batch on a new sheet ends with; null when it ends well. */
  faultOn(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string | null>;
}

export async function oneSeat(options: WorkbookOptions = {}): Promise<OneSeat> {
  const hub = new Hub(emptyBook('Feuil1'));
  const replica = hub.join({ latency: 0 });
  const seat = new Seat({
    replica,
    workbook: createWorkbook(replica, options),
    requirements: options.features?.has('sheetViews') ? { ExcelApiOnline: '1.1' } : {},
  });
  const pane = await openPane(seat);
  const run: OneSeat['run'] = (batch) => pane.Excel.run(batch);
  const onSheet: OneSeat['onSheet'] = (batch) =>
    run(async (context) => batch(context.workbook.worksheets.add(), context));
  const faultOn: OneSeat['faultOn'] = async (batch) => {
    try {
      await onSheet(async (sheet, context) => {
        await batch(sheet, context);
        await context.sync();
      });
      return null;
    } catch (error) {
      if (error instanceof pane.OfficeExtension.Error) return error.code;
      throw error;
    }
  };
  return { replica, pane, run, onSheet, faultOn };
}
