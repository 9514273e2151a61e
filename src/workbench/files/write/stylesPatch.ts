/**
 * Number formats that every Excel has: a date under number 14 is shown as the reader's country writes dates, the same
 * code under a number of its own as the code says. hucre gives a number of its own to each.
 */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['# ?/?', 12],
  ['# ??/??', 13],
  ['m/d/yyyy', 14],
  ['d-mmm-yy', 15],
  ['d-mmm', 16],
  ['mmm-yy', 17],
  ['h:mm AM/PM', 18],
  ['h:mm:ss AM/PM', 19],
  ['h:mm', 20],
  ['h:mm:ss', 21],
  ['m/d/yyyy h:mm', 22],
  ['mm:ss', 45],
  ['[h]:mm:ss', 46],
  ['@', 49],
]);

export function patchStyles(xml: string): string {
  return [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)].reduce(
    (patched, [, own = '', code = '']) => {
      const number = BUILT_IN.get(code);
      return number === undefined
        ? patched
        : patched.replaceAll(`<xf numFmtId="${own}"`, `<xf numFmtId="${String(number)}"`);
    },
    xml,
  );
}
