import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { findCommune } from '../../src/session/findCommune';
import { gatherReports, readReportSheets } from '../../src/session/gatherReports';
import { planPass, planReports, readEvaluation } from '../../src/session/pass';
import type { WantedReport } from '../../src/session/report';
import type { Evaluated } from '../../src/sheets/evaluate';
import { OUR_HEADERS } from '../../src/sheets/names';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { planScoringSheet } from '../../src/sheets/planScoringSheet';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import { readMethod } from '../../src/sheets/readMethod';
import type { CellValue } from '../../src/workbook/cellValue';
import { diffPlan } from '../../src/workbook/diffPlan';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { readFixture } from '../fixtures/readFixture';

const DATE = '24/11/2026';

const WANTED: readonly WantedReport[] = [{ kind: 'annexe2' }, { kind: 'dropped' }];

const reportRows = (): ScoringRow[] =>
  readFixture('pistes.csv')
    .slice(1)
    .map(([number, title = '', objective = '', breakdown = '', parent = '', communes = '', ...levels]) => ({
      number: Number(number),
      title,
      objective,
      breakdown,
      parent: parent === '' ? null : parent,
      communes,
      levels: levels.map((level) => (level === '' ? null : Number(level))),
    }));

const reportWorkbook = async (): Promise<MemoryWorkbook> => {
  const workbook = new MemoryWorkbook();
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  await workbook.apply([planScoringSheet(DEFAULT_METHOD, reportRows()), planMethodSheet(record.value)]);
  return workbook;
};

const evaluated = async (workbook: MemoryWorkbook): Promise<Evaluated> => {
  const result = await readEvaluation(workbook);
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
};

const gather = async (
  workbook: MemoryWorkbook,
  evaluation: Evaluated['evaluation'],
  wanted: readonly WantedReport[],
): Promise<ReturnType<typeof gatherReports>> =>
  gatherReports(await readReportSheets(workbook, evaluation), evaluation, wanted);

const plansFor = async (workbook: MemoryWorkbook): Promise<readonly SheetPlan[]> => {
  const understood = await evaluated(workbook);
  const reports = await gather(workbook, understood.evaluation, WANTED);
  if (!reports.ok) throw new Error(reports.trouble.kind);
  const plans = planPass(understood, reports.value, DATE);
  if (!plans.ok) throw new Error(plans.trouble.kind);
  return plans.value;
};

const valuesOf = async (
  workbook: MemoryWorkbook,
  sheet: string,
): Promise<readonly (readonly CellValue[])[]> => {
  const snapshot = await workbook.read({ kind: 'all' });
  return snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
};

describe('a pass over the report’s own pistes', () => {
  it('gives the Annexe 2 of the report, row by row', async () => {
    const workbook = await reportWorkbook();
    await workbook.apply(await plansFor(workbook));
    const rows = await valuesOf(workbook, 'Annexe 2');
    const header = rows.find((row) => row.includes('Rang')) ?? [];
    const at = (row: readonly CellValue[], name: string): CellValue => row[header.indexOf(name)] ?? null;
    const printed = rows
      .filter((row) => typeof at(row, 'Rang') === 'number')
      .map((row) =>
        [
          at(row, 'Rang'),
          at(row, 'N°'),
          at(row, "Intitulé de l'action"),
          at(row, "Objectif de l'action"),
          at(row, "Déclinaison de l'action"),
          ...DEFAULT_METHOD.criteria.map(({ name }) => String(at(row, name)).slice(0, 1)),
          at(row, 'Communes') ?? '',
        ].map(String),
      );
    expect(printed).toEqual(readFixture('annexe2-attendue.csv').slice(1));
  });

  it('prints the bands of the report with their counts: 16, 21 and 3 of 40', async () => {
    const workbook = await reportWorkbook();
    await workbook.apply(await plansFor(workbook));
    const bands = (await valuesOf(workbook, 'Annexe 2'))
      .flat()
      .filter((cell) => / priorité\u202f: /u.test(String(cell)));
    expect(bands).toEqual([
      '1re priorité\u202f: 16 pistes',
      '2e priorité\u202f: 21 pistes',
      '3e priorité\u202f: 3 pistes',
    ]);
  });

  it('finds nothing left to write the second time', async () => {
    const workbook = await reportWorkbook();
    await workbook.apply(await plansFor(workbook));
    const snapshot = await workbook.read({ kind: 'all' });
    for (const plan of await plansFor(workbook)) {
      const sheet = snapshot.sheets.find(({ name }) => name === plan.sheet);
      expect(sheet && diffPlan(sheet, plan)).toBeNull();
    }
  });

  it('writes no cell that a person fills in', async () => {
    const workbook = await reportWorkbook();
    const understood = await evaluated(workbook);
    const ours = new Set(Object.values(understood.evaluation.layout.ours));
    const [columns] = await plansFor(workbook);
    for (const { area } of columns?.blocks ?? []) {
      for (let column = area.column; column < area.column + area.columns; column++)
        expect(ours).toContain(column);
    }
  });

  it('writes only the cells that differ after one level changed, whatever the number of pistes', async () => {
    const workbook = await reportWorkbook();
    await workbook.apply(await plansFor(workbook));
    const { sheet } = await evaluated(workbook);
    const last = sheet.values?.length ?? 0;
    await workbook.apply([
      {
        sheet: 'Évaluation',
        blocks: [
          { area: { row: last - 1, column: 8, rows: 1, columns: 1 }, values: [['4 – Très complexe']] },
        ],
      },
    ]);
    const after = await evaluated(workbook);
    const [columns] = await plansFor(workbook);
    const change = columns && diffPlan(after.sheet, columns);
    const written = change?.blocks.flatMap(({ values }) => values.flat()) ?? [];
    expect(written).toContain('Seuil non atteint');
    // The pistes ranked after it move up by one: their rank and their reason, nothing of the 14 before it.
    expect(change?.blocks.every(({ area }) => area.row > 0)).toBe(true);
    expect(written.length).toBeLessThan(5 * (40 - 13) + 5);
  });
});

describe('readEvaluation', () => {
  it('reads the other sheets only where the usual names hold no table', async () => {
    const scopes: string[] = [];
    class Watched extends MemoryWorkbook {
      override read(scope: Parameters<MemoryWorkbook['read']>[0]): ReturnType<MemoryWorkbook['read']> {
        scopes.push(scope.kind);
        return super.read(scope);
      }
    }
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    await readEvaluation(new Watched([{ name: 'Évaluation', cells: [header, ['A', 1, 1, 1]] }]));
    await readEvaluation(new Watched([{ name: 'Mes pistes', cells: [header, ['A', 1, 1, 1]] }]));
    expect(scopes).toEqual(['some', 'some', 'all']);
  });

  it('reads a second time where a sheet has a usual name in another spelling', async () => {
    const scopes: unknown[] = [];
    class Watched extends MemoryWorkbook {
      override read(scope: Parameters<MemoryWorkbook['read']>[0]): ReturnType<MemoryWorkbook['read']> {
        scopes.push(scope.kind === 'some' ? scope.sheets.length : scope.kind);
        return super.read(scope);
      }
    }
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    const result = await readEvaluation(
      new Watched([{ name: 'Evaluation', cells: [header, ['A', 1, 1, 1]] }]),
    );
    expect(result.ok).toBe(true);
    expect(scopes).toEqual([4, 1]);
  });

  it.each(['Evaluation', 'ÉVALUATION ', 'notation'])('reads a sheet named « %s »', async (name) => {
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map((criterion) => criterion.name)];
    const workbook = new MemoryWorkbook([{ name, cells: [header, ['A', 1, 1, 1]] }]);
    expect((await evaluated(workbook)).evaluation.pistes.count).toBe(1);
  });

  it('creates our columns at the right end of a plain range, and leaves what is there', async () => {
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map(({ name }) => name), 'Remarques'];
    const workbook = new MemoryWorkbook([{ name: 'Mes pistes', cells: [header, ['A', 1, 1, 1, 'note']] }]);
    await workbook.apply(await plansFor(workbook));
    expect(await valuesOf(workbook, 'Mes pistes')).toEqual([
      [...header, ...Object.values(OUR_HEADERS)],
      ['A', 1, 1, 1, 'note', 'Retenue', 1, 1, 'Retenue, rang 1', '1|1|1'],
    ]);
  });

  it('writes each of our columns where its header stands, a column inserted between them included', async () => {
    const header = [
      'Rang',
      'Titre',
      ...DEFAULT_METHOD.criteria.map(({ name }) => name),
      'Statut',
      'Avis',
      'Motif',
      'Priorité',
      'Calculé sur',
    ];
    const workbook = new MemoryWorkbook([{ name: 'F', cells: [header, [null, 'A', 1, 1, 1, null, 'bien']] }]);
    await workbook.apply(await plansFor(workbook));
    expect((await valuesOf(workbook, 'F'))[1]).toEqual([
      1,
      'A',
      1,
      1,
      1,
      'Retenue',
      'bien',
      'Retenue, rang 1',
      1,
      '1|1|1',
    ]);
  });

  it('refuses to write over what stands right of the table', async () => {
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    const table = {
      name: 'Pistes',
      area: { row: 0, column: 0, rows: 2, columns: 4 },
      style: '',
      bandedRows: false,
      headerRow: true,
      totalsRow: false,
    };
    const workbook = new MemoryWorkbook([
      { name: 'F', cells: [header, ['A', 1, 1, 1, null, 'une note']], tables: [table] },
    ]);
    expect(planPass(await evaluated(workbook), [], DATE)).toMatchObject({
      ok: false,
      trouble: { kind: 'no-room' },
    });
  });

  it('refuses to clear a sheet that has the name of a report and somebody’s own content', async () => {
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    const workbook = new MemoryWorkbook([
      { name: 'F', cells: [header, ['A', 1, 1, 1]] },
      { name: 'ANNEXE 2', cells: [['Annexe 2 du rapport de 2016'], ['Mes notes']] },
    ]);
    const { evaluation } = await evaluated(workbook);
    expect(await gather(workbook, evaluation, WANTED)).toEqual({
      ok: false,
      trouble: { kind: 'foreign-report', sheet: 'ANNEXE 2' },
    });
  });

  it('brings every report that stands already up to date, so that none contradicts another', async () => {
    const header = ['Titre', 'Communes', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    const workbook = new MemoryWorkbook([
      { name: 'F', cells: [header, ['A', 'Touvre', 1, 1, 1], ['B', 'Soyaux', 2, 1, 1]] },
    ]);
    const { evaluation } = await evaluated(workbook);
    const touvre = findCommune(evaluation, 'touvre');
    if (!touvre.ok) throw new Error('Touvre is named');
    await workbook.apply(await plansFor(workbook));
    const report = { kind: 'commune', commune: touvre.name, concern: touvre.concern } as const;
    const reports = await gather(workbook, evaluation, [report]);
    if (!reports.ok) throw new Error(reports.trouble.kind);
    expect(reports.value.map(({ sheet }) => sheet)).toEqual(['Touvre', 'Annexe 2', 'Pistes non retenues']);
    const plans = planReports(await evaluated(workbook), reports.value, DATE);
    await workbook.apply(plans.ok ? plans.value : []);
    await workbook.apply([
      { sheet: 'F', blocks: [{ area: { row: 1, column: 2, rows: 1, columns: 1 }, values: [[4]] }] },
    ]);
    const again = await gather(workbook, (await evaluated(workbook)).evaluation, [{ kind: 'annexe2' }]);
    expect(again.ok && again.value.map(({ sheet }) => sheet)).toEqual([
      'Annexe 2',
      'Pistes non retenues',
      'Touvre',
    ]);
    await workbook.apply(await plansFor(workbook));
    expect(JSON.stringify(await valuesOf(workbook, 'Touvre'))).toContain('seuil non atteint');
  });

  it('leaves alone the copy that somebody made of a commune’s sheet', async () => {
    const header = ['Titre', 'Communes', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    const title = 'Pistes de la commune – Touvre';
    const sheets = async (...names: readonly string[]): Promise<readonly string[]> => {
      const workbook = new MemoryWorkbook([
        { name: 'F', cells: [header, ['A', 'Touvre', 1, 1, 1]] },
        ...names.map((name) => ({
          name,
          cells: [[name === 'Touvre ' ? 'Mes notes' : title], ['Liste établie le 1er mai 2026.']],
        })),
      ]);
      const reports = await gather(workbook, (await evaluated(workbook)).evaluation, []);
      return reports.ok ? reports.value.map(({ sheet }) => sheet) : [];
    };
    expect(await sheets('Touvre', 'Touvre (2)')).toEqual(['Touvre']);
    expect(await sheets('Touvre ', 'Touvre (2)')).toEqual(['Touvre (2)']);
  });

  it('creates no column of ours where only a report is asked for', async () => {
    const header = ['Titre', ...DEFAULT_METHOD.criteria.map(({ name }) => name)];
    const workbook = new MemoryWorkbook([{ name: 'F', cells: [header, ['A', 1, 1, 1]] }]);
    const plans = planReports(await evaluated(workbook), [{ kind: 'annexe2', sheet: 'Annexe 2' }], DATE);
    expect(plans.ok && plans.value.map(({ sheet }) => sheet)).toEqual(['Annexe 2']);
  });

  it('empties our cells on a row that is no piste any more', async () => {
    const header = [
      'Titre',
      ...DEFAULT_METHOD.criteria.map(({ name }) => name),
      ...Object.values(OUR_HEADERS),
    ];
    const stale = [null, null, null, null, 'Retenue', 1, 2, 'Retenue, rang 2', '1|1|1'];
    const workbook = new MemoryWorkbook([{ name: 'F', cells: [header, ['A', 1, 1, 1], stale] }]);
    await workbook.apply(await plansFor(workbook));
    expect((await valuesOf(workbook, 'F')).slice(2)).toEqual([]);
  });
});
