import fc from 'fast-check';
import { findSeparators } from '../../../src/cli/csv/findSeparators';
import { parseCsv } from '../../../src/cli/csv/parseCsv';

function cellsOf(text: string, separator = ';'): readonly (readonly string[])[] {
  const csv = parseCsv(text, separator);
  if (!csv.ok) throw new Error(`unclosed at ${String(csv.line)}`);
  return csv.records.map(({ cells }) => cells);
}

describe('parseCsv(text, separator)', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    [
      'a last line without break',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a last line with one',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['the breaks of Windows', 'a\r\nb\r\n', [['a'], ['b']]],
    ['the breaks of the first Macs', 'a\rb\r', [['a'], ['b']]],
    [
      'empty cells',
      ';;\n;',
      [
        ['', '', ''],
        ['', ''],
      ],
    ],
    ['an empty cell that ends the file', 'a;', [['a', '']]],
    ['blank lines', 'a\n\nb\n\n', [['a'], [''], ['b'], ['']]],
    ['quotes', '"a;b";"c""d"\n', [['a;b', 'c"d']]],
    ['an empty quoted cell', '"";a', [['', 'a']]],
    ['a line break in quotes', '"a\r\nb";c', [['a\nb', 'c']]],
    ['a quote in a bare cell', 'a"b";c', [['a"b"', 'c']]],
    ['what follows a closing quote', '"a" b;c', [['a b', 'c']]],
    ['spaces, which belong to the cell', ' a ; b', [[' a ', ' b']]],
  ])('cuts %s', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('cuts at tabs and commas too', () => {
    expect(cellsOf('a\tb;c', '\t')).toEqual([['a', 'b;c']]);
    expect(cellsOf('a,b;c', ',')).toEqual([['a', 'b;c']]);
  });

  it('gives the line where each record begins', () => {
    const csv = parseCsv('a\n"b\nc"\r\nd', ';');
    expect(csv.ok && csv.records.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('says on which line a quote is never closed', () => {
    expect(parseCsv('a;b\nc;"d\ne;f\n', ';')).toEqual({
      ok: false,
      line: 2,
      records: [{ line: 1, cells: ['a', 'b'] }],
    });
  });

  it('reads a cell of ten million quotes', () => {
    expect(cellsOf(`"${'""'.repeat(10_000_000)}"`)[0]?.[0]).toHaveLength(10_000_000);
  });

  it('reads a very long quoted cell', () => {
    const long = 'x""\n'.repeat(500_000);
    expect(cellsOf(`"${long}"`)[0]?.[0]).toHaveLength(1_500_000);
  });

  it('reads back whatever is written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\t', '\n', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, end) => {
          const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = rows.map((cells) => cells.map(quote).join(separator) + end).join('');
          expect(cellsOf(text, separator)).toEqual(rows);
        },
      ),
    );
  });
});

describe('findSeparators(text)', () => {
  it.each([
    ['a;b;c', ';'],
    ['a,b,c', ','],
    ['a\tb\tc', '\t'],
    ['"a,b,c";d', ';'],
    ['"a;b\nc;d;e",f', ','],
    ['"a ""x;y;z"" ",b', ','],
    ['alone', ';'],
    ['\n\na,b', ','],
    ['a title\r\na,b', ','],
    ['a,b\n1;2;3;4;5', ','],
  ])('in %j begin with %j', (text, separator) => {
    const { separators, ...rest } = findSeparators(text);
    expect(rest).toEqual({ body: text, skipped: 0 });
    expect(separators[0]).toBe(separator);
    expect([...separators].sort()).toEqual(['\t', ',', ';', '|']);
  });

  it('are the one that a first line announces', () => {
    expect(findSeparators('sep=,\r\na;b,c\n')).toEqual({ separators: [','], body: 'a;b,c\n', skipped: 1 });
  });
});
