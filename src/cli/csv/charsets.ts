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

/** @param upper one of `CHARSETS` */
export function decodeBytes(bytes: Uint8Array, upper: string): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u00ff]/g, (one) => upper[one.charCodeAt(0) - 0x80] ?? one);
}
