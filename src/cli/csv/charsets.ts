/** Ways to write letters in one byte each, as French tables of text are met in: what the bytes 0x80 to 0xFF stand for. */
export const CHARSETS = {
  /** Excel on Windows. */
  windows1252: `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1(0xa0)}`,
  /** Older Unix programs: Latin-1 with the euro and what French lacked. */
  latin9: `${latin1(0x80)}`
    .replace('¤', '€')
    .replace('¦', 'Š')
    .replace('¨', 'š')
    .replace('´', 'Ž')
    .replace('¸', 'ž')
    .replace('¼', 'Œ')
    .replace('½', 'œ')
    .replace('¾', 'Ÿ'),
  /** Excel on a Mac, « CSV (Macintosh) ». */
  macRoman:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  /** DOS, « CSV (MS-DOS) ». French letters stand there as in code page 437. */
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
} as const;

function latin1(from: number): string {
  return Array.from({ length: 0x100 - from }, (_, at) => String.fromCharCode(from + at)).join('');
}

/** In bytes. */
const PIECE = 1 << 20;

/** @param upper one of `CHARSETS` */
export function decodeBytes(bytes: Uint8Array, upper: string): string {
  const codes = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80),
  );
  const units = new Uint16Array(Math.min(PIECE, bytes.length));
  const pieces: string[] = [];
  // In pieces: as many units again as there are bytes would be held at once.
  for (let start = 0; start < bytes.length; start += PIECE) {
    const length = Math.min(PIECE, bytes.length - start);
    for (let at = 0; at < length; at++) units[at] = codes[bytes[start + at] ?? 0] ?? 0;
    pieces.push(Buffer.from(units.buffer, 0, 2 * length).toString('utf16le'));
  }
  return pieces.join('');
}
