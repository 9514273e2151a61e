import { areaName, quoteSheet } from '../../../workbook/a1';
import type { Area } from '../../../workbook/area';
import { HostError } from '../../../workbook/hostError';
import { intersection, readArea, sameArea } from '../../../workbook/areas';
import type { Markup } from '../xml/markup';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';

export function filterArea(worksheet: Markup): Area | undefined {
  return readArea(worksheet.first('autoFilter')?.get('ref') ?? '');
}

/**
 * Puts the filter buttons on a plain range. Criteria chosen by a person are kept as long as the columns are the same.
 *
 * @param tables areas of the sheet's tables
 * @throws HostError `table-overlap`: a table has its own filter
 */
export function setFilter(worksheet: Markup, sheet: string, area: Area, tables: readonly Area[]): void {
  if (tables.some((table) => intersection(table, area) !== undefined)) {
    throw HostError.unsupported('table-overlap', `${quoteSheet(sheet)}!${areaName(area)}`);
  }
  const filter = ensureChild(worksheet, 'autoFilter', WORKSHEET_ORDER);
  const old = readArea(filter.get('ref') ?? '');
  if (old !== undefined && sameArea(old, area)) return;
  if (old?.column !== area.column || old.columns !== area.columns)
    filter.contents.splice(0, filter.contents.length);
  filter.set('ref', areaName(area));
}
