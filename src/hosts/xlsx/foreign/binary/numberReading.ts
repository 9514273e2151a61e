import type { CellValue } from '../../../../workbook/cellValue';
import { NO_NUMBER } from '../../storedNumber';
import { dateValue } from '../../../../workbook/serialDate';
import type { DateShape, DateSystem } from '../../../../workbook/serialDate';

/** A number in 30 bits: a whole one, or the upper half of a double; a hundredth of it when the lowest bit says so. */
export function rkNumber(rk: number): number {
  const number = (rk & 2) === 0 ? upperHalf(rk & ~3) : rk >> 2;
  return (rk & 1) === 0 ? number : number / 100;
}

const DOUBLE = new DataView(new ArrayBuffer(8));

function upperHalf(bits: number): number {
  DOUBLE.setInt32(4, bits, true);
  return DOUBLE.getFloat64(0, true);
}

/** Days from the origin of the system of 1900 to that of 1904, the false leap day included. */
const BETWEEN_SYSTEMS = 1462;

/**
 * A stored number as its format shows it. Dates count in the system of 1900, that of the workbook which is made of the
 * values. What is no number is an error, as Excel shows it.
 */
export function numberValue(number: number, shape: DateShape | null, system: DateSystem): CellValue {
  if (!Number.isFinite(number)) return NO_NUMBER;
  if (shape === null) return number;
  return dateValue(number + shift(number, shape, system), 1900, shape);
}

/** A time of day and a duration are the same in both systems. */
function shift(serial: number, shape: DateShape, system: DateSystem): number {
  const dated = serial === 0 || serial >= 1;
  return system === 1904 && shape === 'moment' && dated ? BETWEEN_SYSTEMS : 0;
}
