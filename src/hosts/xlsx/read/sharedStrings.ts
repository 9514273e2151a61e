import { LIMITS, requireWithin } from '../limits';
import { stringItemText } from './cellText';
import { TagScanner } from '../xml/tagScanner';

/**
 * The texts that cells of type `s` point to, by index.
 *
 * @param bytes the shared strings part, in UTF-8
 * @throws HostError `truncated`, `too-large`
 */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const scanner = new TagScanner(bytes, part);
  const strings: string[] = [];
  let count = 0;
  while (scanner.next()) {
    if (scanner.closing || !scanner.is('si')) continue;
    const start = scanner.end;
    const end = scanner.skipElement();
    count += 1;
    if (count <= LIMITS.texts) strings.push(stringItemText(bytes, part, start, end));
  }
  requireWithin('texts', count, part);
  return strings;
}
