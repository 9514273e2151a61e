import { FRENCH_FUNCTIONS } from './formula/frenchFunctions';
import { tokensOf } from './formula/tokens';
import type { Locale } from './locale';

/**
 * The formula that a person types, in the invariant language; null when the text is none. A keyboard begins one with
 * `=`, `+`, `-` or `@`.
 */
export function typedFormula(text: string, locale: Locale): string | null {
  if (!/^[=+@-]./su.test(text)) return null;
  const formula = /^[=@]/.test(text) ? `=${text.slice(1)}` : `=${text}`;
  return locale === 'fr' ? fromFrench(formula) : upperReferences(formula);
}

function upperReferences(formula: string): string {
  const tokens = tokensOf(formula);
  return tokens.map(({ kind, text }, at) => invariantPiece(kind, text, tokens[at + 1]?.text)).join('');
}

function invariantPiece(kind: string, text: string, next: string | undefined): string {
  if (kind === 'reference') return upperAddress(text);
  return kind === 'name' && next === '(' ? text.toUpperCase() : text;
}

/** The name of a sheet stays as it is written. */
function upperAddress(reference: string): string {
  const mark = reference.lastIndexOf('!') + 1;
  return reference.slice(0, mark) + reference.slice(mark).toUpperCase();
}

/** Semicolons part arguments and a comma is the decimal mark, outside texts in quotes. */
function fromFrench(formula: string): string {
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')+'!)/);
  const parted = pieces.map((piece, at) =>
    at % 2 === 1 ? piece : piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ','),
  );
  const tokens = tokensOf(parted.join(''));
  return tokens.map(({ kind, text }, at) => frenchPiece(kind, text, tokens[at + 1]?.text)).join('');
}

function frenchPiece(kind: string, text: string, next: string | undefined): string {
  if (kind !== 'name') return invariantPiece(kind, text, next);
  const upper = text.toUpperCase();
  if (next === '(') return FRENCH_FUNCTIONS[upper] ?? upper;
  if (upper === 'VRAI') return 'TRUE';
  return upper === 'FAUX' ? 'FALSE' : text;
}
