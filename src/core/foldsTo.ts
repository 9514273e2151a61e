import { fold } from './fold';

const LETTER_OR_DIGIT = /[a-z0-9]/i;
/** For each ASCII code, the lower case of a letter or digit; 0 for all else. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return LETTER_OR_DIGIT.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/**
 * Whether `fold(text) === folded`. Most texts are told at their first letter, without folding: a header may be looked
 * for among a million cells.
 */
export function foldsTo(text: string, folded: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const plain = PLAIN[text.charCodeAt(index)] ?? 0;
    if (plain === 0) return fold(text) === folded;
    if (plain !== folded.charCodeAt(index)) return false;
  }
  return text.length === folded.length;
}
