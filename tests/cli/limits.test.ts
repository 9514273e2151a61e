import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildPistes, newFolder, runLimited } from './runPistes';

jest.setTimeout(300_000);
beforeAll(buildPistes);

const CASES = join(__dirname, '..', 'fixtures', 'cases');

/** A heap beyond which the process ends. */
const LITTLE = 'export NODE_OPTIONS=--max-old-space-size=200';

const HEADERS = 'Intitulé;Potentiel;Enjeu communautaire;Faisabilité\n';

describe('a file, whatever it holds', () => {
  it.each(readdirSync(CASES))(
    'is answered or refused in a sentence, with little memory: %s',
    async (name) => {
      const run = await runLimited(CASES, LITTLE, 'classer', name, '--json');
      expect([0, 1]).toContain(run.code);
      if (run.code === 1) expect(run.stdout).toBe('');
      else expect(JSON.parse(run.stdout)).toHaveProperty('pistes');
      expect(run.stderr).not.toMatch(/Erreur inattendue|^ +at /m);
    },
  );

  it.each([
    [
      'o16-dos-repeat.ods',
      'il contient 17 179 820 048 cellules remplies, plus que les 5 000 000 que Pistes lit',
    ],
    ['o16b-whole-column-filled.ods', 'il contient 1 048 576 lignes remplies dans la feuille « Évaluation »'],
  ])('is refused with what it holds: %s', async (name, sentence) => {
    const run = await runLimited(CASES, LITTLE, 'classer', name, '--json');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['lignes.csv', HEADERS + 'A;1;1;1\n'.repeat(250_001), '250 002 lignes remplies'],
    ['largeur.csv', HEADERS + ';'.repeat(20_000_001), 'cellules (vides comprises)'],
    ['guillemets.csv', '"'.repeat(60_000_000), ', ligne 1 : une cellule Excel ne peut pas contenir plus de'],
    ['texte.csv', `${HEADERS}A;1;1;1\n${'x'.repeat(9_000_000)}`, ', ligne 3 : une cellule Excel ne peut pas'],
    ['poids.csv', 'x'.repeat(70_000_000), 'il pèse 67 Mo, plus que les 64 Mo que Pistes lit'],
  ])('is refused before it is cut into cells: %s', async (name, text, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, name), text);
    const run = await runLimited(folder, LITTLE, 'classer', basename(name), '--json');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(sentence);
  });
});
