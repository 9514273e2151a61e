import { enAnnexes } from './enAnnexes';
import { enExplanations } from './enExplanations';
import { enFilters } from './enFilters';
import { enIssues } from './enIssues';
import { enMenu } from './enMenu';
import { enNotices } from './enNotices';
import { enPistes } from './enPistes';
import { frAnnexes } from './frAnnexes';
import { frExplanations } from './frExplanations';
import { frFilters } from './frFilters';
import { frIssues } from './frIssues';
import { frMenu } from './frMenu';
import { frNotices } from './frNotices';
import { frPistes } from './frPistes';
import type { Language } from './numbers';

const FRENCH = {
  annexes: frAnnexes,
  explanations: frExplanations,
  filters: frFilters,
  issues: frIssues,
  menu: frMenu,
  notices: frNotices,
  pistes: frPistes,
};

const ENGLISH: typeof FRENCH = {
  annexes: enAnnexes,
  explanations: enExplanations,
  filters: enFilters,
  issues: enIssues,
  menu: enMenu,
  notices: enNotices,
  pistes: enPistes,
};

/** What the pane does not say at once, but soon: it loads right after the first screen, with what says it. */
export function laterTexts(language: Language): typeof FRENCH {
  return language === 'fr' ? FRENCH : ENGLISH;
}
