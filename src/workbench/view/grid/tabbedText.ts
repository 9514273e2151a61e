/** Rows of cells as spreadsheets put them on the clipboard: parted by tabs, each row ended. */
export function writeTabbed(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(quoted).join('\t')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of such a text, or of plain lines copied from anywhere. */
export function readTabbed(text: string): string[][] {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const lines: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  while (pattern.lastIndex <= body.length) {
    const [, inQuotes, plain = '', end] = pattern.exec(body) ?? [];
    lines.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === undefined || end === '') break;
    if (end === '\n') lines.push([]);
  }
  return lines;
}
