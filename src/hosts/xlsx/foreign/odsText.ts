import { contentText } from '../read/cellText';
import type { TagScanner } from '../xml/tagScanner';

/** What stands in a paragraph and is no part of its text. */
const APART = ['annotation', 'note', 'ruby-text', 'bookmark', 'change'] as const;

/**
 * The text of a paragraph. `text:s`, `text:tab` and `text:line-break` stand for what they name; spaces count as they
 * are written, since LibreOffice Calc writes and reads them so, whatever the standard says of runs of them.
 *
 * @param scanner on the opening tag; moves after the element
 */
export function paragraphText(scanner: TagScanner): string {
  if (scanner.selfClosing) return '';
  let text = '';
  let from = scanner.end;
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw scanner.broken();
    // A line break or a tab of the file itself is lay-out.
    text += contentText(scanner.bytes, from, scanner.start).replace(/ *[\t\n][ \t\n]*/g, ' ');
    if (scanner.closing) depth -= 1;
    else if (APART.some((name) => scanner.is(name))) scanner.skipElement();
    else {
      text += spaceOf(scanner);
      if (!scanner.selfClosing) depth += 1;
    }
    from = scanner.end;
  }
  return text;
}

function spaceOf(scanner: TagScanner): string {
  if (scanner.is('s')) return ' '.repeat(Math.min(Number(scanner.attributeText('text:c') ?? 1), 32_767));
  if (scanner.is('tab')) return '\t';
  return scanner.is('line-break') ? '\n' : '';
}
