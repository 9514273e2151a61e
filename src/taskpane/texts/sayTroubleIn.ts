import { sayTrouble } from '../../sheets/sayTrouble';
import type { Trouble } from '../../sheets/trouble';
import { enTrouble } from './enTrouble';
import type { Language } from './numbers';

/** Why a workbook cannot be used as it stands. Apart from the texts, which load at once: few people ever read these. */
export function sayTroubleIn(language: Language, trouble: Trouble): string {
  return language === 'fr' ? sayTrouble(trouble) : enTrouble(trouble);
}
