const LESS = 0x3c;
/** In bytes, far longer than any that programs write. */
const LONGEST_PREFIX = 1_000;

/**
 * @param bytes a part in UTF-8
 * @returns whether it has an element of that name, whatever the prefix; tags are not walked over, a sheet may have a million
 */
export function holdsElement(bytes: Uint8Array, local: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const start of [`<${local}`, `:${local}`]) {
    for (let at = buffer.indexOf(start); at >= 0; at = buffer.indexOf(start, at + 1)) {
      if (!endsName(buffer[at + start.length])) continue;
      if (start.startsWith('<') || isPrefix(buffer, at)) return true;
    }
  }
  return false;
}

/** White space, `>` or `/`. */
function endsName(byte: number | undefined): boolean {
  return byte !== undefined && (byte <= 0x20 || byte === 0x3e || byte === 0x2f);
}

/**
 * Whether a name and nothing else leads back from a colon to the `<` of an opening tag; `xm` is that of extensions. No
 * further back than the longest prefix: a cell of millions of colons would be walked over for each of them.
 */
function isPrefix(buffer: Buffer, colon: number): boolean {
  const before = buffer.subarray(Math.max(0, colon - LONGEST_PREFIX), colon);
  const open = before.lastIndexOf(LESS);
  return open >= 0 && /^<(?!xm$)[^\x00-\x20<>/!?"'=&:]+$/.test(before.toString('latin1', open));
}
