import type { Cell, Format, Value } from '../book';
import { formatAt } from '../cells';
import { displayText } from '../displayText';
import { HostFault } from '../../protocol/hostObject';
import { isUnbounded } from './addresses';
import { formatValue } from './cellFormats';
import { localeOf, sheetOf } from './host';
import type { Place } from './place';

/** Cells that one `get` may bring back. */
const MOST_CELLS = 5_000_000;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;

export function readValues(place: Place): readonly (readonly Value[])[] | null {
  return gridOf(place, (cell) => cell?.value ?? '');
}

export function readFormulas(place: Place): readonly (readonly Value[])[] | null {
  return gridOf(place, (cell) => cell?.formula ?? cell?.value ?? '');
}

export function readText(place: Place): readonly (readonly string[])[] | null {
  const locale = localeOf(place.host);
  return gridOf(place, (cell, format) => displayText(cell, format, locale));
}

export function readNumberFormats(place: Place): readonly (readonly unknown[])[] | null {
  return gridOf(place, (_cell, format) => formatValue(format, 'numberFormat'));
}

export function readValueTypes(place: Place): readonly (readonly string[])[] | null {
  return gridOf(place, typeOf);
}

export function isErrorCell(cell: Cell): boolean {
  return typeof cell.value === 'string' && cell.text !== true && ERROR.test(cell.value);
}

function typeOf(cell: Cell | undefined): string {
  if (!cell || (cell.value === '' && cell.formula === undefined)) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return isErrorCell(cell) ? 'Error' : 'String';
}

/**
 * Null for whole rows and columns, which Excel does not read.
 *
 * @throws HostFault `RangeExceedsLimit`
 */
function gridOf<Read>(
  place: Place,
  read: (cell: Cell | undefined, format: Format) => Read,
): readonly (readonly Read[])[] | null {
  const { row: top, column: left, rows, columns } = place.area;
  if (isUnbounded(place.area)) return null;
  if (rows * columns > MOST_CELLS) {
    throw new HostFault('RangeExceedsLimit', 'The cell count in the range has exceeded the limit.', 'Range');
  }
  const sheet = sheetOf(place);
  return Array.from({ length: rows }, (_, down) => {
    const row = sheet.rows[top + down];
    return Array.from({ length: columns }, (__, across) =>
      read(row?.cells[left + across], formatAt(sheet, top + down, left + across)),
    );
  });
}
