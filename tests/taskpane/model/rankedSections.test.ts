import { rankedSections } from '../../../src/taskpane/model/rankedSections';
import { fr } from '../../../src/taskpane/texts/fr';
import { evaluated } from './evaluated';

const all = (): boolean => true;

describe('rankedSections', () => {
  it('gives each priority one band, then each other status a section of its own', async () => {
    const sections = rankedSections(await evaluated('workshop'), all, fr);
    expect(sections.map(({ heading }) => heading.replace(/\s/g, ' '))).toEqual([
      '1re priorité · 17',
      '2e priorité · 25',
      '3e priorité · 4',
      'À évaluer · 2',
      'À corriger · 2',
      'Écartées par une configuration exclue · 1',
      'Écartées par un seuil · 2',
      'Sous-pistes · 42',
    ]);
  });

  it('counts a priority once, and goes on with it further down, where its criterion is not the one that ranks first', async () => {
    const evaluation = await evaluated('report', (method) => ({ ...method, priority: 2 }));
    const bands = rankedSections(evaluation, all, fr).filter(({ heading }) => heading.includes('priorité'));
    const counted = bands.filter(({ heading }) => heading.includes('·'));
    const again = bands.filter(({ heading }) => heading.endsWith('(suite)'));
    expect(counted.map(({ heading }) => heading.replace(/\s/g, ' ').slice(0, 14)).sort()).toEqual(
      [...new Set(counted.map(({ heading }) => heading.replace(/\s/g, ' ').slice(0, 14)))].sort(),
    );
    expect(again.length).toBeGreaterThan(0);
    expect(again.length + counted.length).toBe(bands.length);
    const total = counted.reduce((sum, { heading }) => sum + Number(/\d+$/.exec(heading)?.[0]), 0);
    expect(total).toBe(40);
    expect(bands.flatMap(({ items }) => items)).toEqual([...evaluation.ranking.order]);
  });

  it('counts what is shown, of how many', async () => {
    const evaluation = await evaluated('report');
    const [first] = evaluation.ranking.order;
    const sections = rankedSections(evaluation, (piste) => piste === first, fr);
    expect(sections.map(({ heading }) => heading.replace(/\s/g, ' '))).toEqual(['1re priorité · 1 sur 16']);
  });
});
