import fc from 'fast-check';
import type { Cell, Format, Row, SheetState } from '../../../src/workbench/model/book';
import { emptySheet } from '../../../src/workbench/model/emptyBook';

/** Texts that programs like to take for something else. */
const AWKWARD = [
  ...['12', '0012', '1,5', '1.5', '=A1', '+1', "'cité", 'VRAI', 'true', '2026-01-02', '12/05', '50 %', '1E5'],
  ...[
    ' espaces ',
    'deux\nlignes',
    'retour\r\nchariot',
    '\ttabulation',
    '<balise a="b">&amp;',
    '_x0041_',
    '_x',
    '\u0001',
  ],
  ...['é̂', '👩‍🌾', '\u202f', '#', '#REF', 'N/A'],
];

const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value));

const value = fc.oneof(text, number, fc.boolean());

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: value.map((held) => ({ value: held })) },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ value: error })) },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#VALUE!').map((error) => ({ value: error, text: true })) },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.oneof(value, fc.constant('')),
      formula: fc.constantFrom('=A1', '="a""b"&\'L\'\'été\'!B2', '=IF(A1<>2,"&",1)', '=MAXIFS(A:A,B:B,">1")'),
    }),
  },
);

const colour = fc.constantFrom('#FF0000', '#1F4E79', '#FFFFFF', '#000001');

const format: fc.Arbitrary<Format> = fc.record(
  {
    numberFormat: fc.constantFrom(
      '@',
      '0',
      '0.00%',
      'm/d/yyyy',
      'dd/mm/yyyy hh:mm',
      '#,##0.00\\ "€";[Red]-0',
    ),
    'font/name': fc.constantFrom('Arial', 'Times New Roman'),
    'font/size': fc.constantFrom(8, 10.5, 24),
    'font/color': colour,
    'font/bold': fc.constant(true),
    'font/italic': fc.constant(true),
    'font/underline': fc.constantFrom('Single', 'Double', 'SingleAccountant'),
    'fill/color': colour,
    wrapText: fc.constant(true),
    horizontalAlignment: fc.constantFrom('Left', 'Center', 'Right', 'Justify', 'Fill', 'Distributed'),
    verticalAlignment: fc.constantFrom('Top', 'Center', 'Justify'),
    indentLevel: fc.integer({ min: 1, max: 15 }),
    textOrientation: fc.constantFrom(90, 45, -1, -90, 180),
    'borders/EdgeTop/style': fc.constantFrom('Continuous', 'Dot', 'Dash'),
    'borders/EdgeBottom/style': fc.constantFrom('Continuous', 'DashDotDot'),
    note: text,
    link: fc.constantFrom('https://exemple.fr/?a=1&b=2', "#'Ma feuille'!A1", 'mailto:a@exemple.fr'),
  },
  { requiredKeys: [] },
);

function line<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<(Item | undefined)[]> {
  return fc.array(fc.option(item, { nil: undefined }), { maxLength: 5 });
}

const row: fc.Arbitrary<Row> = fc
  .record({ cells: line(cell), formats: line(format), height: fc.constantFrom(undefined, 15, 31.5, 60) })
  .map(({ cells, formats, height }) => {
    // A format that says nothing is none.
    const told = formats.map((one) => (one !== undefined && Object.keys(one).length > 0 ? one : undefined));
    return { cells, formats: told, ...(height !== undefined && { height }) };
  });

/** A sheet that holds anything in its cells. */
export const anySheet: fc.Arbitrary<SheetState> = fc
  .record({
    rows: fc.array(fc.option(row, { nil: undefined }), { maxLength: 6 }),
    widths: fc.array(fc.option(fc.double({ min: 1, max: 400, noNaN: true }), { nil: undefined }), {
      maxLength: 6,
    }),
  })
  .map(({ rows, widths }) => ({
    ...emptySheet('sheet-1', 'Feuil1'),
    rows,
    columns: widths.map((width) => (width === undefined ? undefined : { width: Number(width.toFixed(2)) })),
  }));
