import { planReadmeSheet } from '../../src/sheets/planReadmeSheet';

const textOf = (...args: Parameters<typeof planReadmeSheet>): string =>
  planReadmeSheet(...args)
    .blocks.flatMap(({ values }) => values.flat())
    .join('\n');

test('is the first sheet, and the one in front', () => {
  expect(planReadmeSheet('empty')).toMatchObject({ sheet: 'Lisez-moi', position: 'start', active: true });
});

test('says what must be known', () => {
  const text = textOf('csv');
  for (const word of [
    'Activer la modification',
    'Évaluation',
    'Méthode',
    'Communes',
    'colonnes grises',
    'insérez une ligne dans le tableau',
    'Triez le tableau entier',
    'Ne fusionnez pas',
    'OneDrive',
    'SharePoint',
    'serveur de fichiers',
    'LibreOffice',
  ]) {
    expect(text).toContain(word);
  }
  expect(text).not.toContain('GrandAngoulême');
});

test('says where the example comes from, and which of its rows are fictitious', () => {
  expect(textOf('report')).toMatch(/GrandAngoulême.*2016/);
  expect(textOf('report')).not.toContain('Exemple fictif');
  expect(textOf('workshop')).toMatch(/GrandAngoulême.*2016/);
  expect(textOf('workshop')).toContain('Exemple fictif');
});

test('fits on one screen', () => {
  for (const holds of ['empty', 'csv', 'report', 'workshop'] as const) {
    const { rowHeights = [], columnWidths = [] } = planReadmeSheet(holds);
    // Some 450 points and 190 characters show on a screen of 1366 × 768.
    expect(rowHeights.reduce((sum, { height }) => sum + height, 2 * 15)).toBeLessThan(450);
    expect(columnWidths.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(150);
  }
});

test('is in French typography', () => {
  const text = textOf('workshop');
  expect(text).not.toMatch(/[^\u202f][;:!?]/);
  expect(text).not.toMatch(/«[^\u202f]|[^\u202f]»/);
  expect(text).not.toMatch(/[!'"]/);
});
