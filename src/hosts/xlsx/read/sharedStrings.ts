import { stringItemText } from './cellText';
import { TagScanner } from '../xml/tagScanner';

/**
 * The texts that cells of type `s` point to, by index.
 *
 * @param bytes the shared strings part, in UTF-8
 * @throws HostError `truncated`
 */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const scanner = new TagScanner(bytes, part);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.closing || !scanner.is('si')) continue;
    const start = scanner.end;
    strings.push(stringItemText(bytes, part, start, scanner.skipElement()));
  }
  return strings;
}
