import { UserRefusal } from '../../model/user/refusal';
import type { RefusalReason } from '../../model/user/refusal';

const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  protected: 'Cette feuille est protégée\u202f: ôtez la protection pour la modifier.',
  'not-asked': 'Cette cellule n’accepte que certaines valeurs\u202f: la vôtre n’en est pas.',
  'read-only': 'Ce classeur est en lecture seule.',
  'no-sheet': 'Cette feuille n’est plus là.',
  'no-table': 'Ce tableau n’est plus là.',
  'no-column': 'Cette colonne n’est plus là.',
  'sheet-name':
    'Ce nom ne va pas\u202f: 31 caractères au plus, sans : \\ / ? * [ ], et pas celui d’une autre feuille.',
  'last-sheet': 'Un classeur garde au moins une feuille visible.',
};

/** Of a gesture that Excel knows and this grid does not. */
export const NOT_OFFERED = 'Ce geste d’Excel n’existe pas dans cet atelier\u202f: rien n’a été modifié.';

/** Runs what somebody does; a refusal is told, anything else is a bug and thrown. */
export function tryDeed(deed: () => void, tell: (sentence: string) => void): void {
  try {
    deed();
  } catch (error) {
    if (!(error instanceof UserRefusal)) throw error;
    // A cell may say in its own words what it takes.
    const isTold = error.reason === 'not-asked' && error.message !== '';
    tell(isTold ? error.message : SENTENCES[error.reason]);
  }
}
