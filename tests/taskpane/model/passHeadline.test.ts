import type { PassChanges, PisteChange } from '../../../src/session/live/passChanges';
import { passHeadline, sayHeadline, sayOthers } from '../../../src/taskpane/model/passHeadline';
import { scoredPistes } from '../../../src/taskpane/model/scoredPistes';
import { fr } from '../../../src/taskpane/texts/fr';
import { evaluated } from './evaluated';

const LEVEL = { criterion: 2, from: 1, to: 4 };

const moved = (piste: number, rankBefore: number, rankAfter: number): PisteChange => ({
  piste,
  rankBefore,
  rankAfter,
  statusBefore: 'retained',
  statusAfter: 'retained',
  levels: [],
});

const dropped: PisteChange = {
  ...moved(0, 1, 0),
  statusAfter: 'below-threshold',
  levels: [LEVEL],
};

const changes = (pistes: readonly PisteChange[]): PassChanges => ({ at: 0, pistes, levelCount: 1 });

const others = (pistes: readonly PisteChange[]): string =>
  sayOthers(passHeadline(changes(pistes)), fr).replace(/\s/g, ' ');

describe('passHeadline', () => {
  it('puts the pistes whose levels changed first, at most two, then the furthest moves', () => {
    const scored = [7, 8, 9].map((piste) => ({ ...moved(piste, 9, 3), levels: [LEVEL] }));
    const { causes, others: rest } = passHeadline(changes([moved(1, 5, 4), moved(2, 9, 2), ...scored]));
    expect(causes.map(({ piste }) => piste)).toEqual([7, 8]);
    expect(rest.map(({ piste }) => piste)).toEqual([9, 2, 1]);
  });
});

describe('scoredPistes', () => {
  const scored = (count: number): readonly PisteChange[] =>
    Array.from({ length: count }, (_, piste) => ({ ...moved(piste, 9, 3), levels: [LEVEL] }));

  it('are those whose levels changed, as long as they are few', () => {
    expect(scoredPistes(changes([...scored(2), moved(7, 5, 4)])).map(({ piste }) => piste)).toEqual([0, 1]);
    expect(scoredPistes(changes(scored(3)))).toHaveLength(3);
    expect(scoredPistes(changes(scored(4)))).toEqual([]);
  });
});

describe('sayOthers', () => {
  it.each([
    ['', [dropped]],
    ['1 autre décalée d’un rang', [dropped, moved(1, 2, 1)]],
    ['2 autres décalées d’un rang', [dropped, moved(1, 2, 1), moved(2, 3, 2)]],
    ['2 autres décalées de 3 rangs', [dropped, moved(1, 4, 1), moved(2, 5, 2)]],
    ['2 autres ont bougé', [dropped, moved(1, 4, 1), moved(2, 3, 2)]],
    ['2 autres ont bougé', [dropped, moved(1, 4, 1), moved(2, 3, 0)]],
    ['2 pistes décalées d’un rang', [moved(1, 2, 1), moved(2, 3, 2)]],
    ['1 piste a bougé', [moved(1, 2, 0)]],
  ])('says « %s »', (said, pistes) => {
    expect(others(pistes)).toBe(said);
  });
});

describe('sayHeadline', () => {
  it('says which piste, why, what became of it, and how the others followed', async () => {
    const evaluation = await evaluated('report');
    const piste = evaluation.ranking.order[0] ?? 0;
    const headline = passHeadline(changes([{ ...dropped, piste }, moved(1, 2, 1)]));
    expect(sayHeadline(evaluation, headline, fr).replace(/\s/g, ' ')).toBe(
      'Observatoire des données financières des communes : Faisabilité : Très simple → Très complexe · ' +
        'rang 1 → écartée par un seuil. 1 autre décalée d’un rang.',
    );
  });

  it('says what moved alone where nobody gave a level', async () => {
    const headline = passHeadline(changes([moved(1, 2, 1)]));
    expect(sayHeadline(await evaluated('report'), headline, fr)).toBe('1\u00a0piste décalée d’un rang.');
  });
});
