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

  it('[R20] follows the ranking where another criterion gives the priority: each band once, counting what is under it', async () => {
    const evaluation = await evaluated('report', (method) => ({ ...method, priority: 2 }));
    const bands = rankedSections(evaluation, all, fr).slice(0, 3);
    expect(bands.map(({ heading, items }) => [heading.replace(/\s/g, ' '), items.length])).toEqual([
      ['Potentiel « Fort » · 16', 16],
      ['Potentiel « Bon » · 21', 21],
      ['Potentiel « Modéré » · 3', 3],
    ]);
    expect(bands.flatMap(({ items }) => items)).toEqual([...evaluation.ranking.order]);
  });

  it('counts what is shown, of how many', async () => {
    const evaluation = await evaluated('report');
    const [first] = evaluation.ranking.order;
    const sections = rankedSections(evaluation, (piste) => piste === first, fr);
    expect(sections.map(({ heading }) => heading.replace(/\s/g, ' '))).toEqual(['1re priorité · 1 sur 16']);
  });
});
