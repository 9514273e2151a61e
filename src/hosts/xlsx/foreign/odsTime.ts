import type { DateShape, DateValue } from '../../../workbook/serialDate';
import { dateValue } from '../../../workbook/serialDate';

/** XML Schema's duration, years and months apart: nobody can tell how long those are. */
const DURATION =
  /^(-)?P(?:(\d+(?:[.,]\d+)?)D)?(?:(?:T|(?=\d+H))(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/**
 * `PT13H30M00S`, as OpenDocument stores times of day and durations alike. What exceeds a day or goes back is no time of
 * day, whatever its format.
 *
 * @param shape what the format shows
 * @returns null when it is none
 */
export function parseDuration(text: string, shape: DateShape): DateValue | null {
  const match = DURATION.exec(text.replace(/\s/g, ''));
  if (match === null) return null;
  const [, sign, days, hours, minutes, seconds] = match;
  if (days === undefined && hours === undefined && minutes === undefined && seconds === undefined)
    return null;
  const time = numberOf(days) * 86_400 + numberOf(hours) * 3600 + numberOf(minutes) * 60 + numberOf(seconds);
  const serial = ((sign === undefined ? 1 : -1) * time) / 86_400;
  return timeValue(serial, shape);
}

/** A number of days that a format shows as a time. */
export function timeValue(serial: number, shape: DateShape): DateValue {
  return dateValue(serial, 1900, serial < 0 || serial >= 1 ? 'duration' : shape);
}

function numberOf(text = '0'): number {
  return Number(text.replace(',', '.'));
}
