import type { CellValue } from '../../../src/workbook/cellValue';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { readEvaluation } from '../../../src/session/pass';
import type { Trouble } from '../../../src/sheets/trouble';
import { columnMapping } from '../../../src/taskpane/model/columnMapping';
import { tableCandidates } from '../../../src/taskpane/model/tableCandidates';
import type { Snapshot } from '../../../src/workbook/snapshot';

async function troubleOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<{ readonly trouble: Trouble; readonly snapshot: Snapshot }> {
  const workbook = new MemoryWorkbook(
    Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells.map((row) => [...row]) })),
  );
  const found = await readEvaluation(workbook);
  if (found.ok) throw new Error('no trouble');
  return { trouble: found.trouble, snapshot: await workbook.read({ kind: 'all' }) };
}

describe('columnMapping', () => {
  it('finds title and criteria whatever their accents, capitals and spaces, and says what is left', async () => {
    const { trouble, snapshot } = await troubleOf({
      Évaluation: [['Budget', 'INTITULE', ' potentiel', 'Enjeux communautaires', 'Faisabilite', 'objectif']],
    });
    const mapping = columnMapping(trouble, snapshot);
    expect(mapping?.expected.map(({ kind, expected }) => [expected, kind])).toEqual([
      ['Intitulé', 'found'],
      ['Potentiel', 'found'],
      ['Enjeu communautaire', 'missing'],
      ['Faisabilité', 'found'],
      ['Objectif', 'found'],
    ]);
    expect(mapping?.expected[0]).toMatchObject({ header: 'INTITULE', column: 1 });
    const missing = mapping?.expected.find(({ kind }) => kind === 'missing');
    expect(missing).toMatchObject({
      suggestions: [{ header: 'Enjeux communautaires', column: 3 }],
      choices: [{ column: 3 }, { header: 'Budget', column: 0 }],
    });
    expect(mapping?.unknown).toEqual([{ header: 'Budget', column: 0 }]);
    expect(mapping?.optional).toEqual(['N°', 'Déclinaison', 'Piste parente', 'Communes']);
  });

  it('shows the criteria too where it is the title that is missing', async () => {
    const { trouble, snapshot } = await troubleOf({
      Évaluation: [['Nom', 'Potentiel', 'Enjeu communautaire', 'Faisabilité']],
    });
    expect(trouble.kind).toBe('missing-title-column');
    expect(columnMapping(trouble, snapshot)?.expected.map(({ kind }) => kind)).toEqual([
      'missing',
      'found',
      'found',
      'found',
    ]);
  });

  it('shows the columns of a header that stands twice', async () => {
    const { trouble, snapshot } = await troubleOf({
      Évaluation: [['Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité', 'POTENTIEL']],
    });
    const repeated = columnMapping(trouble, snapshot)?.expected.find(({ kind }) => kind === 'repeated');
    expect(repeated).toEqual({ kind: 'repeated', expected: 'Potentiel', columns: [1, 4] });
  });

  it('has nothing to say of other troubles', async () => {
    const { trouble, snapshot } = await troubleOf({ Feuil1: [] });
    expect(columnMapping(trouble, snapshot)).toBeNull();
    expect(tableCandidates(trouble, snapshot)).toEqual([]);
  });
});

describe('tableCandidates', () => {
  const named = (sheet: string) => ({ sheet, table: null, name: 'Évaluation' });

  it('gives each table that could be meant, with its place and its first title', async () => {
    const headers = ['Potentiel', 'Enjeu communautaire', 'Faisabilité', 'Intitulé'];
    const { trouble, snapshot } = await troubleOf({
      Janvier: [headers, [1, 1, 1, 'Partager un broyeur']],
      Mars: [['Atelier de mars'], headers],
    });
    expect(tableCandidates(trouble, snapshot)).toEqual([
      { sheet: 'Janvier', row: 0, column: 3, first: 'Partager un broyeur', naming: named('Janvier') },
      { sheet: 'Mars', row: 1, column: 3, first: '', naming: named('Mars') },
    ]);
  });
});
