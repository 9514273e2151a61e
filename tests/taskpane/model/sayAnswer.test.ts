import type { ColumnApart } from '../../../src/session/live/sessionState';
import { sayAnswer } from '../../../src/taskpane/model/sayAnswer';
import { en } from '../../../src/taskpane/texts/en';
import { fr } from '../../../src/taskpane/texts/fr';
import { loadTexts } from '../../../src/taskpane/texts/texts';

function said(texts: typeof fr, apart: readonly ColumnApart[]): string {
  const text = sayAnswer({ verb: 'saveMethod', answer: { kind: 'done', apart } }, texts)?.text ?? '';
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

const COST = { header: 'Coût', column: 'K' };
const DELAY = { header: 'Délai', column: 'L' };

describe('a method that is saved', () => {
  beforeAll(() => Promise.all([loadTexts('fr'), loadTexts('en')]));

  it('says where columns are that do not stand beside the others, and nothing where there is none', () => {
    expect(said(fr, [])).toBe('Méthode enregistrée.');
    expect(said(fr, [COST])).toBe('Méthode enregistrée. La colonne « Coût » est en K, à droite du tableau.');
    expect(said(fr, [COST, DELAY])).toBe(
      'Méthode enregistrée. Les colonnes « Coût » et « Délai » sont en K et L, à droite du tableau.',
    );
    expect(said(en, [COST])).toBe('Method saved. The column “Coût” is in K, at the right end of the table.');
    expect(said(en, [COST, DELAY])).toBe(
      'Method saved. The columns “Coût” and “Délai” are in K and L, at the right end of the table.',
    );
  });
});
