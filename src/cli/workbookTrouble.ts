import { sayTrouble } from '../sheets/sayTrouble';
import type { Trouble } from '../sheets/trouble';
import { french } from './french';
import { unusable } from './outcome';
import type { Failure } from './outcome';

/**
 * A workbook that is read but cannot be used as it is.
 *
 * @param said the file, as the user knows it
 */
export function workbookTrouble(said: string, trouble: Trouble): Failure {
  return unusable(french`« ${said} » : ${afterColon(sayTrouble(trouble))}`);
}

/** A sentence begins in lower case there, unless it begins with the name of a cell. */
function afterColon(sentence: string): string {
  return sentence.replace(/^\p{Lu}(?=\p{Ll}*[ ’])/u, (letter) => letter.toLocaleLowerCase('fr'));
}
