import type { Markup } from '../xml/markup';
import { ensureChild, STYLES_ORDER } from '../xml/schemaOrder';

/** Formats that every file knows by number, those whose meaning depends on no language (ECMA-376 18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);

/** The first number that a file may give to a format of its own. */
const FIRST_CUSTOM = 164;

/** The number formats of a styles part, known by their numbers. */
export class NumberFormats {
  constructor(private readonly styleSheet: Markup) {}

  /** Number of a format code, added where it is not known. */
  idOf(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    const formats = this.styleSheet.first('numFmts')?.all('numFmt') ?? [];
    const known = formats.find((format) => format.get('formatCode') === code);
    if (known !== undefined) return known.number('numFmtId', 0);
    const last = Math.max(FIRST_CUSTOM - 1, ...formats.map((format) => format.number('numFmtId', 0)));
    this.#add(last + 1, code);
    return last + 1;
  }

  #add(id: number, code: string): void {
    const list = ensureChild(this.styleSheet, 'numFmts', STYLES_ORDER);
    list.add(list.make('numFmt', { numFmtId: id, formatCode: code }));
    list.set('count', list.all('numFmt').length);
  }
}
