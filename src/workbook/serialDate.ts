import type { SpecialValue } from './cellValue';

/** Which day is 0: 31 December 1899 in most files, 1 January 1904 in those of old Macs. */
export type DateSystem = 1900 | 1904;

/** What a number format shows of a serial: a moment, or a length of time that may pass 24 hours. */
export type DateShape = 'moment' | 'duration';

export type DateValue = Extract<SpecialValue, { readonly kind: 'date' }>;

const DAY = 86_400_000;
const ORIGIN_1904 = Date.UTC(1904, 0, 1);
const ORIGIN_1900 = Date.UTC(1899, 11, 31);
/** The system of 1900 counts a 29 February 1900 that never was, as serial 60. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999, the last day that Excel shows. */
const LAST_SERIAL = 2_958_465;

/** A serial as a date: ISO 8601 to the second, `13:30:00` below one day, the number itself where no date exists. */
export function dateValue(serial: number, system: DateSystem, shape: DateShape): DateValue {
  return {
    kind: 'date',
    serial,
    text: shape === 'duration' ? durationText(serial) : momentText(serial, system),
  };
}

function momentText(serial: number, system: DateSystem): string {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return String(serial);
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = new Date((seconds - day * 86_400) * 1000).toISOString().slice(11, 19);
  if (day === 0 && serial !== 0) return time;
  return time === '00:00:00' ? dayText(day, system) : `${dayText(day, system)}T${time}`;
}

function dayText(day: number, system: DateSystem): string {
  if (system === 1904) return isoDay(ORIGIN_1904 + day * DAY);
  if (day === FALSE_LEAP_DAY) return '1900-02-29';
  return isoDay(ORIGIN_1900 + (day > FALSE_LEAP_DAY ? day - 1 : day) * DAY);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function durationText(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * 86_400);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${serial < 0 ? '-' : ''}PT${hours}H${minutes}M${seconds % 60}S`;
}

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** A cell of type `d`: ISO date, time or both. null when it is none. */
export function parseIsoDate(text: string, system: DateSystem): DateValue | null {
  const match = ISO.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  if (!isDay(year, month, day) || Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59) return null;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  const date =
    year === undefined ? 0 : serialOf(Date.UTC(Number(year), Number(month) - 1, Number(day)), system);
  return { kind: 'date', serial: date + time, text: text.trim() };
}

/** Whether the day exists; without a year there is none to check. */
function isDay(year?: string, month?: string, day?: string): boolean {
  if (year === undefined) return true;
  const date = new Date(`${year}-${month ?? ''}-${day ?? ''}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** The serial of a moment given in UTC milliseconds, as a sheet of that date system counts it. */
export function serialOf(time: number, system: DateSystem): number {
  if (system === 1904) return (time - ORIGIN_1904) / DAY;
  const days = (time - ORIGIN_1900) / DAY;
  return days >= FALSE_LEAP_DAY ? days + 1 : days;
}
