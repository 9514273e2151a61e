import type { Area, FilterCriteria } from '../../model/book';
import { FILTER_OPERATORS } from '../convert/filterOperators';
import { cornersOf } from '../convert/sheetAreas';
import { xmlElement } from '../package/xmlText';

/** An `autoFilter`, of a sheet or of a table. */
export function filterXml(area: Area, criteria: Readonly<Record<number, FilterCriteria>>): string {
  const columns = Object.entries(criteria).map(([at, one]) =>
    xmlElement('filterColumn', { colId: at }, criteriaXml(one)),
  );
  return xmlElement('autoFilter', { ref: cornersOf(area) }, columns.join(''));
}

function criteriaXml({ filterOn, values = [], criterion1 = '' }: FilterCriteria): string {
  if (filterOn === 'Custom') return xmlElement('customFilters', {}, customXml(criterion1));
  const filters = values.filter((value) => value !== '').map((val) => xmlElement('filter', { val }));
  return xmlElement('filters', { blank: values.includes('') || undefined }, filters.join(''));
}

function customXml(criterion: string): string {
  const found = FILTER_OPERATORS.find(([sign]) => criterion.startsWith(sign));
  const [sign, operator] = found ?? ['', 'equal'];
  const val = criterion.slice(sign.length);
  return xmlElement('customFilter', {
    operator: operator === 'equal' ? undefined : operator,
    // A file says « not empty » by one space.
    val: val === '' ? ' ' : val,
  });
}
