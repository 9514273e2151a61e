import fc from 'fast-check';
import type { CellContent, CellValue } from '../../src/workbook/cellValue';
import { HostError } from '../../src/workbook/hostError';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { WorkbookPort } from '../../src/workbook/workbookPort';

/** A sheet to begin with. */
export interface GivenSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** What a host's tests must be able to do for the contract to be run on it. */
export interface PortMaker<P extends WorkbookPort> {
  readonly make: (sheets: readonly GivenSheet[]) => Promise<P>;
  /** Everything that the workbook holds, in a form that `toEqual` compares. */
  readonly state: (port: P) => Promise<unknown>;
  /** The host computes: no formula is ever without a result. */
  readonly computes?: true;
  /** What stands on a sheet and a snapshot does not show. */
  readonly count: (
    port: P,
    sheet: string,
  ) => Promise<{ readonly choices: number; readonly highlights: number }>;
}

const TITLE = "Intitulé de l'action";
const SCORING: GivenSheet = {
  name: 'Évaluation',
  values: [
    ['N°', TITLE, 'Potentiel', 'Statut'],
    [1, 'Observatoire', 2, null],
    [2, 'Paie', '1 – Fort', null],
  ],
};

const STATUSES: SheetPlan = {
  sheet: 'Évaluation',
  blocks: [{ area: { row: 1, column: 3, rows: 2, columns: 1 }, values: [['Retenue'], ['À évaluer']] }],
};

const MARK = 'N("Pistes")=0';

const FULL: SheetPlan = {
  sheet: 'Annexe 2',
  blocks: [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, values: [['Annexe 2', null, null]] },
    {
      area: { row: 2, column: 0, rows: 3, columns: 3 },
      values: [
        ['Rang', 'Piste', 'Communes'],
        [1, 'Paie', true],
        [2, '=1+1', -0.5],
      ],
    },
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true, size: 16, color: '1F4E79' } },
    {
      area: { row: 2, column: 0, rows: 3, columns: 3 },
      style: { wrap: true, vertical: 'top', border: { bottom: { line: 'thin', color: 'D9D9D9' } } },
    },
    { area: { row: 2, column: 0, rows: 1, columns: 3 }, style: { fill: 'DDEBF7', numberFormat: '@' } },
  ],
  columnWidths: [
    { column: 0, columns: 1, width: 6 },
    { column: 1, columns: 2, width: 40 },
  ],
  rowHeights: [{ row: 0, rows: 1, height: 30 }],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  choices: [
    {
      area: { row: 3, column: 0, rows: 2, columns: 1 },
      source: { sheet: 'Évaluation', area: { row: 1, column: 0, rows: 2, columns: 1 } },
      title: 'Rang',
      message: 'De 1 à n',
    },
    { area: { row: 3, column: 1, rows: 2, columns: 1 }, title: 'Piste', message: 'Texte libre' },
  ],
  highlights: {
    mark: MARK,
    rules: [
      {
        area: { row: 3, column: 0, rows: 2, columns: 3 },
        formula: `AND(${MARK},$A4=1)`,
        style: { fill: 'FFF2CC' },
      },
      {
        area: { row: 3, column: 0, rows: 2, columns: 3 },
        formula: `AND(${MARK},$A4=2)`,
        style: { strike: true },
      },
    ],
  },
  filter: { row: 2, column: 0, rows: 3, columns: 3 },
  frozen: { rows: 3, columns: 1 },
  print: {
    orientation: 'landscape',
    pagesWide: 1,
    repeatedRows: { row: 2, rows: 1 },
    footer: { left: '', center: 'Page &P sur &N', right: 'A && B' },
    breaksBefore: [4],
  },
  gridLines: false,
  tabColor: '1F4E79',
  active: true,
};

/** The contract of `WorkbookPort`, to be run on every host. */
export function describePort<P extends WorkbookPort>(
  name: string,
  { make, state, count, computes }: PortMaker<P>,
): void {
  const open = (...sheets: readonly GivenSheet[]): Promise<P> =>
    make(sheets.length === 0 ? [SCORING] : sheets);

  const sheetOf = async (port: P, sheet: string): Promise<SheetSnapshot> => {
    const { sheets } = await port.read({ kind: 'all' });
    const found = sheets.find((candidate) => candidate.name === sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return found;
  };

  const valuesOf = async (port: P, sheet: string): Promise<readonly (readonly CellValue[])[]> =>
    (await sheetOf(port, sheet)).values ?? [];

  const write = (content: CellContent): SheetPlan => ({
    sheet: 'Évaluation',
    blocks: [{ area: { row: 1, column: 3, rows: 1, columns: 1 }, values: [[content]] }],
  });

  const errorOf = (action: Promise<void>): Promise<unknown> =>
    action.then(
      () => undefined,
      (error: unknown) => error,
    );

  describe(`${name}: reading`, () => {
    it('gives values by row then column from A1', async () => {
      const port = await open();
      expect(await valuesOf(port, 'Évaluation')).toEqual([
        ['N°', TITLE, 'Potentiel', 'Statut'],
        [1, 'Observatoire', 2],
        [2, 'Paie', '1 – Fort'],
      ]);
    });

    it('lists every sheet but gives the cells of those asked for, names compared without case', async () => {
      const port = await open(SCORING, { name: 'Communes', values: [['Commune']] });
      const { sheets } = await port.read({ kind: 'some', sheets: ['évaluation'], tables: [] });
      expect(sheets.map((sheet) => [sheet.name, sheet.values?.length ?? null])).toEqual([
        ['Évaluation', 3],
        ['Communes', null],
      ]);
    });

    it('gives the cells of the sheet that holds a table asked for', async () => {
      const port = await open(SCORING, { name: 'Communes', values: [['Commune']] });
      await port.apply([{ sheet: 'Évaluation', blocks: [], table: tableOn(3) }]);
      const { sheets } = await port.read({ kind: 'some', sheets: [], tables: ['pistes'] });
      expect(sheets.map((sheet) => sheet.values !== null)).toEqual([true, false]);
    });

    it('keeps special values apart from texts and numbers', async () => {
      const special: readonly CellValue[] = [
        { kind: 'error', text: '#N/A' },
        false,
        0,
        'x',
        ...(computes === true ? [] : [{ kind: 'uncomputed', formula: 'A1+1' } as const]),
      ];
      const port = await open({ name: 'S', values: [special] });
      expect(await valuesOf(port, 'S')).toEqual([special]);
    });

    it('tells a date from the number that it is stored as', async () => {
      const date: CellValue = { kind: 'date', serial: 42430, text: '2016-03-01' };
      const port = await open({ name: 'S', values: [[date, 42430]] });
      expect(await valuesOf(port, 'S')).toEqual([[date, 42430]]);
    });

    it('gives no row for a sheet on which nothing stands', async () => {
      expect(await valuesOf(await open({ name: 'Vide', values: [] }), 'Vide')).toEqual([]);
    });
  });

  describe(`${name}: writing`, () => {
    it('writes blocks where they say and leaves every other cell', async () => {
      const port = await open();
      await port.apply([STATUSES]);
      expect(await valuesOf(port, 'Évaluation')).toEqual([
        ['N°', TITLE, 'Potentiel', 'Statut'],
        [1, 'Observatoire', 2, 'Retenue'],
        [2, 'Paie', '1 – Fort', 'À évaluer'],
      ]);
    });

    it('changes nothing when applied twice', async () => {
      const port = await open();
      await port.apply([STATUSES, FULL]);
      const once = await state(port);
      await port.apply([STATUSES, FULL]);
      expect(await state(port)).toEqual(once);
    });

    it('changes nothing when a block already stands', async () => {
      const port = await open();
      const before = await state(port);
      await port.apply([
        {
          sheet: 'Évaluation',
          blocks: [
            {
              area: { row: 0, column: 0, rows: 2, columns: 3 },
              values: [
                ['N°', TITLE, 'Potentiel'],
                [1, 'Observatoire', 2],
              ],
            },
          ],
        },
      ]);
      expect(await state(port)).toEqual(before);
    });

    it('empties a cell with null', async () => {
      const port = await open();
      await port.apply([STATUSES]);
      await port.apply([write(null)]);
      expect((await valuesOf(port, 'Évaluation'))[1]).toEqual([1, 'Observatoire', 2]);
    });

    it.each([
      '=1+1',
      '+33 5',
      '-1',
      '@nom',
      '1',
      '007',
      'VRAI',
      '1/2',
      ' a ',
      'deux\nlignes',
      '<b>&amp;</b>',
      '_x000D_',
      "'a",
      '🏘️',
    ])('writes %j as text', async (text) => {
      const port = await open();
      await port.apply([write(text)]);
      expect((await valuesOf(port, 'Évaluation'))[1]?.[3]).toBe(text);
    });

    it('writes any text and any number so that they are read back', async () => {
      const content = fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\r')),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.boolean(),
      );
      await fc.assert(
        fc.asyncProperty(content, async (value) => {
          const port = await open();
          await port.apply([write(value)]);
          expect((await valuesOf(port, 'Évaluation'))[1]?.[3]).toEqual(value);
        }),
        { numRuns: 60 },
      );
    });

    it('writes a formula with its value', async () => {
      const port = await open();
      await port.apply([write({ kind: 'formula', formula: 'IF(C2<3,"Retenue","")', value: 'Retenue' })]);
      expect((await valuesOf(port, 'Évaluation'))[1]?.[3]).toBe('Retenue');
    });

    it('writes beyond what the sheet held', async () => {
      const port = await open();
      await port.apply([
        {
          sheet: 'Évaluation',
          blocks: [{ area: { row: 9, column: 6, rows: 1, columns: 1 }, values: [['loin']] }],
        },
      ]);
      const values = await valuesOf(port, 'Évaluation');
      expect(values).toHaveLength(10);
      expect(values[9]?.[6]).toBe('loin');
      expect(values[2]).toEqual([2, 'Paie', '1 – Fort']);
    });

    it('applies the plans in order, several of them to one sheet', async () => {
      const port = await open();
      await port.apply([write('un'), write('deux')]);
      expect((await valuesOf(port, 'Évaluation'))[1]?.[3]).toBe('deux');
    });

    it('finds a sheet without regard to case', async () => {
      const port = await open();
      await port.apply([{ ...STATUSES, sheet: 'ÉVALUATION' }]);
      expect((await port.read({ kind: 'all' })).sheets).toHaveLength(1);
      expect((await valuesOf(port, 'Évaluation'))[1]?.[3]).toBe('Retenue');
    });
  });

  describe(`${name}: sheets`, () => {
    const names = async (port: P): Promise<readonly string[]> =>
      (await port.read({ kind: 'all' })).sheets.map((sheet) => sheet.name);

    it('adds a sheet at the end, or at the start', async () => {
      const port = await open();
      await port.apply([
        { sheet: 'Annexe 2', blocks: [] },
        { sheet: 'Lisez-moi', position: 'start', blocks: [] },
      ]);
      expect(await names(port)).toEqual(['Lisez-moi', 'Évaluation', 'Annexe 2']);
    });

    it('does not move a sheet that exists', async () => {
      const port = await open(SCORING, { name: 'Annexe 2', values: [] });
      await port.apply([{ sheet: 'Annexe 2', position: 'start', blocks: [] }]);
      expect(await names(port)).toEqual(['Évaluation', 'Annexe 2']);
    });

    it('clears and refills a report where it stands', async () => {
      const port = await open();
      await port.apply([FULL]);
      await port.apply([
        {
          sheet: 'Annexe 2',
          refill: true,
          blocks: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [['neuf']] }],
        },
      ]);
      expect(await names(port)).toEqual(['Évaluation', 'Annexe 2']);
      expect(await valuesOf(port, 'Annexe 2')).toEqual([['neuf']]);
      expect(await count(port, 'Annexe 2')).toEqual({ choices: 0, highlights: 0 });
    });

    it('refills to the same state, whatever stood there', async () => {
      const refilled: SheetPlan = { ...FULL, refill: true };
      const port = await open();
      await port.apply([refilled]);
      const once = await valuesOf(port, 'Annexe 2');
      await port.apply([
        { ...refilled, blocks: [{ area: { row: 40, column: 8, rows: 1, columns: 1 }, values: [['reste']] }] },
      ]);
      await port.apply([refilled]);
      expect(await valuesOf(port, 'Annexe 2')).toEqual(once);
      expect(await count(port, 'Annexe 2')).toEqual({ choices: 2, highlights: 2 });
    });

    it.each(['a/b', 'a:b', 'a[b]', '', 'x'.repeat(32), "'a'"])(
      'refuses to name a sheet %j',
      async (sheet) => {
        const error = await errorOf((await open()).apply([{ sheet, blocks: [] }]));
        expect(error).toBeInstanceOf(HostError);
        expect(error).toMatchObject({ code: 'unsupported', feature: 'sheet-name' });
      },
    );
  });

  describe(`${name}: formats`, () => {
    const rules = (formula: string): SheetPlan => ({
      sheet: 'Évaluation',
      blocks: [],
      highlights: {
        mark: MARK,
        rules: [
          {
            area: { row: 1, column: 0, rows: 2, columns: 4 },
            formula: `AND(${MARK},${formula})`,
            style: { fill: 'FFF2CC' },
          },
        ],
      },
    });

    it('replaces its highlights rather than pile them up', async () => {
      const port = await open();
      await port.apply([rules('$D2=1')]);
      await port.apply([rules('$D2=2')]);
      expect(await count(port, 'Évaluation')).toEqual({ choices: 0, highlights: 1 });
    });

    it('removes its highlights when a plan has none', async () => {
      const port = await open();
      await port.apply([rules('$D2=1')]);
      await port.apply([{ sheet: 'Évaluation', blocks: [], highlights: { mark: MARK, rules: [] } }]);
      expect(await count(port, 'Évaluation')).toEqual({ choices: 0, highlights: 0 });
    });

    it('replaces what validates an area, and only there', async () => {
      const choice = (row: number, rows: number): SheetPlan => ({
        sheet: 'Évaluation',
        blocks: [],
        choices: [
          { area: { row, column: 2, rows, columns: 1 }, title: 'Potentiel', message: `depuis ${row}` },
        ],
      });
      const port = await open();
      await port.apply([choice(1, 2)]);
      await port.apply([choice(1, 2)]);
      expect(await count(port, 'Évaluation')).toEqual({ choices: 1, highlights: 0 });
      await port.apply([choice(2, 1)]);
      expect(await count(port, 'Évaluation')).toEqual({ choices: 2, highlights: 0 });
    });

    it('leaves formats alone when a plan writes values only', async () => {
      const port = await open();
      await port.apply([rules('$D2=1')]);
      await port.apply([STATUSES]);
      expect(await count(port, 'Évaluation')).toEqual({ choices: 0, highlights: 1 });
    });
  });

  describe(`${name}: tables`, () => {
    it('creates a table, then brings it to another area', async () => {
      const port = await open();
      await port.apply([{ sheet: 'Évaluation', blocks: [], table: tableOn(3) }]);
      expect((await sheetOf(port, 'Évaluation')).tables).toEqual([
        {
          name: 'Pistes',
          area: { row: 0, column: 0, rows: 3, columns: 3 },
          headerRow: true,
          totalsRow: false,
        },
      ]);
      await port.apply([{ ...STATUSES, table: tableOn(4) }]);
      expect((await sheetOf(port, 'Évaluation')).tables.map((table) => table.area)).toEqual([
        { row: 0, column: 0, rows: 3, columns: 4 },
      ]);
    });

    it('does nothing where the table stands already', async () => {
      const port = await open();
      await port.apply([{ sheet: 'Évaluation', blocks: [], table: tableOn(3) }]);
      const once = await state(port);
      await port.apply([{ sheet: 'Évaluation', blocks: [], table: tableOn(3) }]);
      expect(await state(port)).toEqual(once);
    });

    it('refills a report whose plan states its table again, and does nothing the second time', async () => {
      const report = reportWithTable(3);
      const port = await open();
      await port.apply([report]);
      const once = await state(port);
      await port.apply([report]);
      expect(await state(port)).toEqual(once);
    });

    it('refills a report with its table elsewhere, smaller, with other headers', async () => {
      const port = await open();
      await port.apply([reportWithTable(3)]);
      await port.apply([
        {
          sheet: 'Annexe',
          refill: true,
          blocks: [{ area: { row: 4, column: 1, rows: 2, columns: 1 }, values: [['Autre'], ['b']] }],
          table: { ...tableOn(1), name: 'rapport', area: { row: 4, column: 1, rows: 2, columns: 1 } },
        },
      ]);
      const { tables, values } = await sheetOf(port, 'Annexe');
      expect(tables.map(({ area, totalsRow }) => ({ area, totalsRow }))).toEqual([
        { area: { row: 4, column: 1, rows: 2, columns: 1 }, totalsRow: false },
      ]);
      expect(values).toEqual([[], [], [], [], [null, 'Autre'], [null, 'b']]);
    });

    it.each<[string, SheetPlan]>([
      ['none', { sheet: 'Annexe', refill: true, blocks: [] }],
      ['another', { ...reportWithTable(3), table: { ...reportTable(3), name: 'Autre' } }],
    ])('refuses to refill a sheet with a table where the plan states %s', async (_, plan) => {
      const port = await open();
      await port.apply([reportWithTable(3)]);
      const before = await state(port);
      const error = await errorOf(port.apply([plan]));
      expect(error).toMatchObject({
        code: 'unsupported',
        feature: 'sheet-content',
        detail: 'Annexe',
        part: 'table',
      });
      expect(await state(port)).toEqual(before);
    });

    it('refuses a table that would cover a part of another', async () => {
      const port = await open();
      await port.apply([{ sheet: 'Évaluation', blocks: [], table: tableOn(3) }]);
      const error = await errorOf(
        port.apply([{ sheet: 'Évaluation', blocks: [], table: { ...tableOn(4), name: 'Autre' } }]),
      );
      expect(error).toMatchObject({ code: 'unsupported', feature: 'table-overlap' });
    });

    it('refuses a table whose header is not made of different texts', async () => {
      const port = await open({
        name: 'Évaluation',
        values: [
          ['N°', 'N°', 1],
          [1, 2, 3],
        ],
      });
      const error = await errorOf(
        port.apply([
          {
            sheet: 'Évaluation',
            blocks: [],
            table: { ...tableOn(2), area: { row: 0, column: 0, rows: 2, columns: 2 } },
          },
        ]),
      );
      expect(error).toMatchObject({ code: 'unsupported', feature: 'table-headers' });
    });
  });

  describe(`${name}: refusing`, () => {
    it('changes nothing at all when one plan cannot be made true', async () => {
      const port = await open();
      const before = await state(port);
      const error = await errorOf(port.apply([STATUSES, FULL, write('x'.repeat(32_768))]));
      expect(error).toMatchObject({ code: 'unsupported', feature: 'text-length', detail: 'Évaluation!D2' });
      expect(await state(port)).toEqual(before);
    });

    it('takes a text as long as a cell can hold', async () => {
      const port = await open();
      await port.apply([write('é'.repeat(32_767))]);
      expect((await valuesOf(port, 'Évaluation'))[1]?.[3]).toHaveLength(32_767);
    });

    it('refuses cells beyond the sheet', async () => {
      const error = await errorOf(
        (await open()).apply([
          {
            sheet: 'Évaluation',
            blocks: [{ area: { row: 1_048_576, column: 0, rows: 1, columns: 1 }, values: [['x']] }],
          },
        ]),
      );
      expect(error).toMatchObject({ code: 'unsupported', feature: 'sheet-limits' });
    });
  });
}

/** A report that is a table of a header row and two more, from A1. */
function reportWithTable(columns: number): SheetPlan {
  const { area } = reportTable(columns);
  const cells = (row: number): string[] => Array.from({ length: columns }, (_, at) => `${row}-${at}`);
  return {
    sheet: 'Annexe',
    refill: true,
    blocks: [{ area, values: [cells(0), cells(1), cells(2)] }],
    table: reportTable(columns),
  };
}

function reportTable(columns: number): NonNullable<SheetPlan['table']> {
  return { ...tableOn(columns), name: 'Rapport' };
}

function tableOn(columns: number): NonNullable<SheetPlan['table']> {
  return {
    name: 'Pistes',
    area: { row: 0, column: 0, rows: 3, columns },
    style: 'TableStyleLight1',
    bandedRows: false,
  };
}
