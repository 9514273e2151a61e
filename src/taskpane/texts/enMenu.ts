import { english } from './english';
import type { frMenu } from './frMenu';

/** What is said at the top of the pane beside what is said at once, in English. */
export const enMenu: typeof frMenu = {
  largeText: 'Enlarge the text',
  usualText: 'Back to the usual text size',
  unsaved: 'being changed',
  outdated: english`Annexe 2 is out of date`,
  numberAll: 'Number the pistes without a N°',
  allNumbered: 'Every piste has a N°',
  hidden: 'The chosen row is hidden by the filter.',
  reveal: 'Show it',
};
