/**
 * The text of a file: UTF-16 when a byte order mark says so, else UTF-8 (with or without one), else Windows-1252, which
 * is what Excel writes in France when it is asked for plain CSV. A byte order mark is no part of the text.
 *
 * @returns null when it is no text at all: it holds null characters
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 puts at 0x80…0x9F, where Latin-1 has control characters. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's own decoder of that name forgets these characters in some versions (20.20 among them). */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_80_TO_9F[control.charCodeAt(0) - 0x80] ?? control,
  );
}
