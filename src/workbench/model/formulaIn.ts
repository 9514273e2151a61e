import { FRENCH_FUNCTIONS } from './formula/frenchFunctions';
import type { Token } from './formula/tokens';
import { tokensOf } from './formula/tokens';
import type { Locale } from './locale';

const TO_FRENCH: ReadonlyMap<string, string> = new Map(
  Object.entries(FRENCH_FUNCTIONS).map(([french, invariant]) => [invariant, french]),
);

/** A formula as a person of that language reads it, and may type it again. @param formula in the invariant language */
export function formulaIn(formula: string, locale: Locale): string {
  if (locale !== 'fr') return formula;
  const tokens = tokensOf(formula);
  return tokens.map((token, at) => frenchText(token, tokens[at + 1]?.text)).join('');
}

function frenchText({ kind, text }: Token, next: string | undefined): string {
  if (kind === 'number') return text.replace('.', ',');
  if (kind === 'operator') return text === ',' ? ';' : text;
  if (kind !== 'name') return text;
  const upper = text.toUpperCase();
  if (next === '(') return TO_FRENCH.get(upper) ?? text;
  if (upper === 'TRUE') return 'VRAI';
  return upper === 'FALSE' ? 'FAUX' : text;
}
