/** Bytes of an XML part as UTF-8, without byte order mark: as they are where they already are. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextEncoder().encode(decode(bytes, encoding));
  return hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
}

/** Text of an XML part, without byte order mark. */
export function toText(bytes: Uint8Array): string {
  return decode(bytes, encodingOf(bytes));
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** By its mark; without one by the shape of `<` or the declaration (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (hasUtf8Mark(bytes)) return 'utf-8';
  const head = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1]?.toLowerCase();
  // A part that declares UTF-16 and reads as single bytes does not tell the truth.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = decoderOf(encoding).decode(bytes);
  return encoding === 'utf-8'
    ? text
    : text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** A range of UTF-8 bytes as text. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return buffer.toString('utf8', start, end);
}
