import type { CellValue } from '../../../src/workbook/cellValue';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { openBook, portOf } from './officeBook';
import type { OfficeBook } from './officeBook';

const HEADER = ['N°', 'Intitulé', 'Potentiel', 'Enjeu', 'Faisabilité', 'Statut', 'Rang'];

/** A scoring sheet: numbers, texts, levels as labels, our columns at the end. */
function scoring(pistes: number): readonly (readonly CellValue[])[] {
  return [
    HEADER,
    ...Array.from({ length: pistes }, (_, at) => [
      at + 1,
      `Piste ${at + 1} : mutualiser les véhicules de service entre les communes de l’agglomération`,
      '1 – Fort',
      '2 – Structurant',
      '1 – Très simple',
      'Retenue',
      at + 1,
    ]),
  ];
}

const METHOD: readonly (readonly CellValue[])[] = [
  ['Critère', 'Niveau', 'Libellé'],
  ['Potentiel', 1, 'Fort'],
];

const TABLE = {
  name: 'Pistes',
  area: { row: 0, column: 0, rows: 41, columns: 7 },
  style: 'TableStyleLight1',
  bandedRows: false,
} as const;

const statusAt = (row: number, status: string): SheetPlan => ({
  sheet: 'Évaluation',
  blocks: [{ area: { row, column: 5, rows: 1, columns: 2 }, values: [[status, 3]] }],
});

const valuesOf = (snapshot: Snapshot, name: string): readonly (readonly CellValue[])[] | null | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name)?.values;

describe('round trips of a workbook in Excel', () => {
  let book: OfficeBook;

  beforeAll(async () => {
    book = await openBook([
      { name: 'Évaluation', values: scoring(40) },
      { name: 'Méthode', values: METHOD },
      { name: 'Autre', values: [['x']] },
    ]);
    await book.port.apply([{ sheet: 'Évaluation', blocks: [], table: TABLE }]);
  });
  afterAll(() => {
    book.pane.close();
  });
  beforeEach(() => {
    book.seat.traffic.reset();
  });

  const usual = { kind: 'some', sheets: ['Évaluation', 'Méthode', 'Communes'], tables: ['Pistes'] } as const;

  it('reads the sheets asked for by name, and a table by name, in one', async () => {
    const snapshot = await portOf(book.pane).read(usual);
    expect(book.seat.traffic.roundTrips).toBe(1);
    expect(valuesOf(snapshot, 'Évaluation')).toEqual(scoring(40));
    expect(valuesOf(snapshot, 'Méthode')).toEqual(METHOD);
    expect(valuesOf(snapshot, 'Autre')).toBeNull();
    expect(snapshot.sheets[0]?.tables).toEqual([
      { name: 'Pistes', area: TABLE.area, headerRow: true, totalsRow: false },
    ]);
    expect(snapshot.readOnly).toBe(false);
    expect(snapshot.sheets[0]?.locked).toBe(false);
  });

  it('reads a table that nobody named in a second one, the first time only', async () => {
    const port = portOf(book.pane);
    const some = { kind: 'some', sheets: ['Méthode'], tables: [] } as const;
    await port.read(some);
    expect(book.seat.traffic.roundTrips).toBe(2);
    book.seat.traffic.reset();
    expect((await port.read(some)).sheets[0]?.tables).toHaveLength(1);
    expect(book.seat.traffic.roundTrips).toBe(1);
  });

  it('reads the sheet of a table in a second one, the first time only', async () => {
    const port = portOf(book.pane);
    const some = { kind: 'some', sheets: [], tables: ['PISTES'] } as const;
    expect(valuesOf(await port.read(some), 'Évaluation')).toEqual(scoring(40));
    expect(book.seat.traffic.roundTrips).toBe(2);
    book.seat.traffic.reset();
    expect(valuesOf(await port.read(some), 'Évaluation')).toEqual(scoring(40));
    expect(book.seat.traffic.roundTrips).toBe(1);
  });

  it('reads everything in two, then in one', async () => {
    const port = portOf(book.pane);
    await port.read({ kind: 'all' });
    expect(book.seat.traffic.roundTrips).toBe(2);
    book.seat.traffic.reset();
    await port.read({ kind: 'all' });
    expect(book.seat.traffic.roundTrips).toBe(1);
  });

  it('reads columns in one, and nothing but them', async () => {
    const port = portOf(book.pane);
    await port.read(usual);
    book.seat.traffic.reset();
    const scope = { sheet: 'évaluation', columns: [0, 2, 3, 4, 6], plain: [], sheets: ['Méthode'] };
    const snapshot = await port.readColumns(scope);
    expect(book.seat.traffic.roundTrips).toBe(1);
    expect(valuesOf(snapshot, 'Évaluation')).toEqual(
      scoring(40).map((row) => row.map((value, column) => (scope.columns.includes(column) ? value : null))),
    );
    expect(valuesOf(snapshot, 'Méthode')).toEqual(METHOD);
    expect(valuesOf(snapshot, 'Autre')).toBeNull();
    expect(snapshot.sheets[0]?.tables).toHaveLength(1);
  });

  it('writes and reads back in one, with what was just written', async () => {
    const port = portOf(book.pane);
    await port.read(usual);
    book.seat.traffic.reset();
    const place = { sheet: 'Évaluation', area: { row: 7, column: 4, rows: 1, columns: 3 } };
    expect(await port.write([statusAt(7, 'Seuil non atteint')], [place])).toEqual([
      [['1 – Très simple', 'Seuil non atteint', 3]],
    ]);
    expect(book.seat.traffic.roundTrips).toBe(1);
  });

  it('reads back beyond the last value with nothing there', async () => {
    const place = { sheet: 'Évaluation', area: { row: 40, column: 6, rows: 2, columns: 2 } };
    expect(await portOf(book.pane).write([], [place])).toEqual([
      [
        [40, null],
        [null, null],
      ],
    ]);
  });

  it('applies plans in two, whatever their number', async () => {
    const port = portOf(book.pane);
    await port.read(usual);
    book.seat.traffic.reset();
    const plans = Array.from({ length: 8 }, (_, at): SheetPlan => ({
      sheet: `Feuille ${at}`,
      blocks: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['a']] }],
      highlights: {
        mark: 'N("x")=0',
        rules: [
          { area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: 'N("x")=0', style: { bold: true } },
        ],
      },
      columnWidths: [{ column: 0, columns: 1, width: 20 }],
    }));
    await port.apply([...plans, statusAt(3, 'Retenue')]);
    expect(book.seat.traffic.roundTrips).toBe(2);
  });

  it('asks for nothing where there is nothing to apply', async () => {
    await portOf(book.pane).apply([]);
    expect(book.seat.traffic.roundTrips).toBe(0);
  });
});

describe.each([50, 5_000, 20_000])('with %i pistes', (pistes) => {
  let book: OfficeBook;
  const scope = { sheet: 'Évaluation', columns: [0, 2, 3, 4, 5, 6], plain: [], sheets: ['Méthode'] };

  beforeAll(async () => {
    book = await openBook([
      { name: 'Évaluation', values: scoring(pistes) },
      { name: 'Méthode', values: METHOD },
    ]);
    await book.port.read({ kind: 'some', sheets: ['Évaluation', 'Méthode'], tables: [] });
  });
  afterAll(() => {
    book.pane.close();
  });
  beforeEach(() => {
    book.seat.traffic.reset();
  });

  it('a live edit is one reading and one writing, each of them below five megabytes', async () => {
    const snapshot = await book.port.readColumns(scope);
    expect(valuesOf(snapshot, 'Évaluation')).toHaveLength(pistes + 1);
    const place = { sheet: 'Évaluation', area: { row: 7, column: 0, rows: 1, columns: 7 } };
    await book.port.write([statusAt(7, 'Exclue')], [place]);
    const [reading, writing] = book.seat.traffic.log.filter(({ kind }) => kind === 'user');
    expect(book.seat.traffic.roundTrips).toBe(2);
    expect(reading?.responseBytes).toBeLessThan(5_000_000);
    expect(writing?.requestBytes).toBeLessThan(3_000);
    expect(writing?.responseBytes).toBeLessThan(3_000);
  });

  it('asks for no formats where no day can be', async () => {
    const formatsOf = async (plain: readonly number[]): Promise<readonly [unknown, number]> => {
      book.seat.traffic.reset();
      const snapshot = await book.port.readColumns({ ...scope, plain });
      const [reading] = book.seat.traffic.log.filter(({ kind }) => kind === 'user');
      expect(book.seat.traffic.roundTrips).toBe(1);
      return [valuesOf(snapshot, 'Évaluation'), reading?.responseBytes ?? 0];
    };
    const [all, long] = await formatsOf([]);
    const [same, short] = await formatsOf([0, 6]);
    expect(same).toEqual(all);
    // Two columns of « General », quotes and brackets included.
    if (pistes > 500) expect(long - short).toBeGreaterThan(2 * pistes * 11);
  });
});
