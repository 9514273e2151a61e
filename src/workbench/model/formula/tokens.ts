export type TokenKind = 'space' | 'string' | 'error' | 'reference' | 'number' | 'name' | 'operator' | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const AREA = String.raw`${CORNER}(?::${CORNER})?|${COLUMN}:${COLUMN}|\$?\d+:\$?\d+`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|BUSY!)/uy],
  ['reference', new RegExp(String.raw`(?:${SHEET})?(?:${AREA})(?![\p{L}\p{N}_.(!\[])`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>(),%@]/uy],
  ['other', /[^]/uy],
];

/** The pieces of a formula, its leading `=` included; joined, they are the formula again. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`no token at ${String(at)} of ${formula}`);
}
