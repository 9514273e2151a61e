import type { FilterCriteria } from '../../model/book';
import { FILTER_OPERATORS } from '../convert/filterOperators';
import { officeName } from '../convert/namePairs';
import { child, children, flag, numberIn } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

/** By column of the filter. Colours, dates, tops and two conditions are left out. */
export function readCriteria(filter: XmlNode): Record<number, FilterCriteria> {
  const criteria: Record<number, FilterCriteria> = {};
  for (const column of children(filter, 'filterColumn')) {
    const at = numberIn(column, 'colId');
    const read = readValues(child(column, 'filters')) ?? readCustom(child(column, 'customFilters'));
    if (at !== null && read !== null) criteria[at] = read;
  }
  return criteria;
}

/** Whether a filter keeps rows out of view, and nothing of why could be read. */
export function isUnread(filter: XmlNode | undefined): boolean {
  if (filter === undefined) return false;
  const columns = children(filter, 'filterColumn').filter((column) => column.children.length > 0);
  return columns.length > 0 && Object.keys(readCriteria(filter)).length === 0;
}

function readValues(filters: XmlNode | undefined): FilterCriteria | null {
  if (filters === undefined || child(filters, 'dateGroupItem')) return null;
  const values = children(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
  return { filterOn: 'Values', values: flag(filters, 'blank') ? [...values, ''] : values };
}

function readCustom(filters: XmlNode | undefined): FilterCriteria | null {
  const [only, ...more] = children(filters, 'customFilter');
  if (only === undefined || more.length > 0) return null;
  const { operator = 'equal', val = '' } = only.attributes;
  const sign = officeName(FILTER_OPERATORS, operator);
  // A file says « not empty » by one space.
  return sign === undefined ? null : { filterOn: 'Custom', criterion1: `${sign}${val === ' ' ? '' : val}` };
}
