/** `_x0041_` stands for a character in a file: to stand for itself its first line is written as such a character too. */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
}

/** For the texts that hucre gives as they are written. */
export function plainText(escaped: string): string {
  return escaped.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
