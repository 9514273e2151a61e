import { absoluteAreaName, areaName, quoteSheet } from '../../workbook/a1';
import type { Choice } from '../../workbook/sheetPlan';

/** A list from a range, or a message alone. Nothing that is typed beside it is ever refused. */
export function queueChoice(sheet: Excel.Worksheet, { area, source, title, message }: Choice): void {
  const { dataValidation } = sheet.getRange(areaName(area));
  dataValidation.clear();
  if (source !== undefined) {
    const range = `=${quoteSheet(source.sheet)}!${absoluteAreaName(source.area)}`;
    dataValidation.rule = { list: { inCellDropDown: true, source: range } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  dataValidation.prompt = { showPrompt: true, title, message };
}
