/** Excel counts days from 1900 and believes that 1900 was a leap year: this base is right from March 1900 on. */
const BASE = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** @returns null for a day that does not exist */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 9999;
  return exists ? (time - BASE) / DAY : null;
}

/** In UTC: the fields of the moment that a serial stands for, to the second. */
export function momentOf(serial: number): Date {
  return new Date(BASE + Math.round(serial * 86_400) * 1000);
}
