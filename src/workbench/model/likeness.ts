type Piece = { readonly kind: 'any' | 'one' } | { readonly kind: 'sign'; readonly sign: string };

/**
 * Tells whether a text is like a pattern: `*` any text, `?` any character, `~` makes the next one plain. In a time that grows
 * with both, whatever the pattern: one that comes with a file may hold a hundred stars.
 */
export function likeness(pattern: string): (text: string) => boolean {
  const pieces = piecesOf(pattern);
  return (text) => isLike([...text], pieces);
}

function isLike(signs: readonly string[], pieces: readonly Piece[]): boolean {
  let [at, piece] = [0, 0];
  /** The last star, and how far it reaches. */
  let star: { readonly piece: number; end: number } | null = null;
  while (at < signs.length) {
    const wanted = pieces[piece];
    if (wanted?.kind === 'any') {
      star = { piece, end: at };
      piece++;
    } else if (wanted?.kind === 'one' || (wanted?.kind === 'sign' && wanted.sign === signs[at])) {
      at++;
      piece++;
    } else if (star !== null) {
      star.end++;
      [at, piece] = [star.end, star.piece + 1];
    } else return false;
  }
  return pieces.slice(piece).every(({ kind }) => kind === 'any');
}

function piecesOf(pattern: string): readonly Piece[] {
  return [...pattern.matchAll(/~([*?~])|[*?]|[^]/gu)].map(([found, plain]) => {
    if (plain !== undefined) return { kind: 'sign', sign: plain };
    if (found === '*') return { kind: 'any' };
    return found === '?' ? { kind: 'one' } : { kind: 'sign', sign: found };
  });
}
