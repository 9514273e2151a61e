/** A day as the workbook writes it, JJ/MM/AAAA, from the same with or without its zeros; null for what is no day. */
export function readDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The 31st of June would be the 1st of July.
  const isDay = year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}` : null;
}
