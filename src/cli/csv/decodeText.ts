import { CHARSETS, decodeBytes } from './charsets';
import { frenchScore } from './frenchScore';

/** The text of a file, or why there is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** It holds null characters: a program's own format. */
  | { readonly kind: 'not-text' }
  /** Which letters its accents are would be a guess. */
  | { readonly kind: 'unsure' };

/**
 * The text of a file: UTF-16 when a byte order mark or the null bytes of plain letters say so, else UTF-8, else the one of
 * the older ways to write French in which its accents stand where French has them: Windows, Unix, Macintosh or DOS. Byte
 * order marks at its beginning and the end mark of DOS are no part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (decoded === null) return { kind: 'unsure' };
  const text = decoded.replace(/^\ufeff+/, '').replace(/\u001a+$/, '');
  return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text };
}

function decode(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.includes(0) ? '\0' : decodeFrench(bytes);
  }
}

/** Letters looked at for null bytes. */
const HEAD = 4_096;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 2;
  if (even === 0 && odd > most / 2) return 'utf-16le';
  return odd === 0 && even > most / 2 ? 'utf-16be' : null;
}

/** One odd character weighs as much as so many usual ones. */
const ODD_WEIGHT = 4;
/** What is judged: a table that is long enough tells it from its beginning. */
const MOST_JUDGED = 1 << 20;

/** Null where two ways are as likely, or none is. */
function decodeFrench(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, MOST_JUDGED);
  const judged = new Map<
    string,
    { readonly upper: string; readonly score: number; readonly isOdd: boolean }
  >();
  for (const upper of Object.values(CHARSETS)) {
    const text = decodeBytes(head, upper);
    const { good, foreign, odd } = frenchScore(text);
    // Ways that give the same text are one.
    if (!judged.has(text))
      judged.set(text, {
        upper,
        score: good - foreign - ODD_WEIGHT * odd,
        isOdd: odd * ODD_WEIGHT > good,
      });
  }
  const [best, second] = [...judged.values()].toSorted((one, other) => other.score - one.score);
  if (best === undefined || best.isOdd || best.score === second?.score) return null;
  return decodeBytes(bytes, best.upper);
}
