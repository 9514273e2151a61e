import fc from 'fast-check';
import { rowBytes } from '../../../src/hosts/office/byteLength';
import { contentPieces, formatRuns, neededFormat } from '../../../src/hosts/office/contentPieces';
import type { ContentPiece } from '../../../src/hosts/office/contentPieces';
import type { CellContent } from '../../../src/workbook/cellValue';

const block = (values: readonly (readonly CellContent[])[]): Parameters<typeof contentPieces>[0] => ({
  area: { row: 5, column: 2, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
});

const only = (values: readonly (readonly CellContent[])[]): ContentPiece => {
  const [piece] = contentPieces(block(values), 1_000_000);
  if (piece === undefined) throw new Error('no piece');
  return piece;
};

describe('contentPieces', () => {
  it('gives what Excel takes: nothing as an empty text, formulas with their sign, an apostrophe twice', () => {
    const formula = { kind: 'formula', formula: 'A1+1', value: 2 } as const;
    expect(only([[null, '', formula, "'a", 'b', 0, false]]).values).toEqual([
      ['', '', '=A1+1', "''a", 'b', 0, false],
    ]);
  });

  it('cuts between rows, and loses none, whatever their size', () => {
    const row = fc.tuple(fc.string({ maxLength: 60 }), fc.integer());
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 20, max: 400 }),
        (rows, most) => {
          const pieces = [...contentPieces(block(rows), most)];
          expect(pieces.flatMap((piece) => piece.contents)).toEqual(rows);
          expect(pieces.map((piece) => piece.area.rows)).toEqual(pieces.map((piece) => piece.values.length));
          pieces.forEach((piece, at) => {
            const before = pieces.slice(0, at).reduce((sum, one) => sum + one.area.rows, 0);
            expect(piece.area.row).toBe(5 + before);
            expect(piece.bytes <= most || piece.area.rows === 1).toBe(true);
          });
        },
      ),
    );
  });
});

describe('rowBytes', () => {
  it('is never less than what travels', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(fc.array(value), (row) => {
        const written = row.map((one) => (typeof one === 'number' && !Number.isFinite(one) ? 0 : one));
        expect(rowBytes(written)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(written)));
      }),
    );
  });
});

describe('formatRuns', () => {
  const runs = (column: readonly CellContent[]): readonly (readonly [string, number, number])[] =>
    formatRuns(only(column.map((content) => [content])), neededFormat).map(
      ({ area, format }) => [format, area.row - 5, area.rows] as const,
    );

  it('protects the texts that need it, one run for those side by side', () => {
    expect(runs(['a', '=1', '+2', 'b', 3])).toEqual([['@', 1, 2]]);
  });

  it('takes plain texts between two of them along, and nothing else', () => {
    expect(runs(['=1', 'a', '=2', 'b'])).toEqual([['@', 0, 3]]);
    expect(runs(['=1', null, '=2'])).toEqual([
      ['@', 0, 1],
      ['@', 2, 1],
    ]);
    expect(runs(['=1', 5, '=2'])).toHaveLength(2);
  });

  it('leaves no text format under an apostrophe', () => {
    expect(runs(["'a", '=1', "'b"])).toEqual([
      ['General', 0, 1],
      ['@', 1, 1],
      ['General', 2, 1],
    ]);
  });
});
