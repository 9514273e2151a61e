import { contentText } from './cellText';
import type { TagScanner } from './tagScanner';

/** What stands in a paragraph and is no part of its text. */
const APART = ['annotation', 'note', 'ruby-text', 'bookmark', 'change'] as const;

/**
 * The text of a paragraph, white space as OpenDocument reads it (part 3, 6.1.2): runs are one space, none at the ends,
 * and `text:s`, `text:tab`, `text:line-break` stand for what they name.
 *
 * @param scanner on the opening tag; moves after the element
 */
export function paragraphText(scanner: TagScanner): string {
  if (scanner.selfClosing) return '';
  const pieces: string[] = [];
  let from = scanner.end;
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw scanner.broken();
    addCollapsed(pieces, contentText(scanner.bytes, from, scanner.start));
    if (scanner.closing) depth -= 1;
    else if (APART.some((name) => scanner.is(name))) scanner.skipElement();
    else {
      pieces.push(spaceOf(scanner));
      if (!scanner.selfClosing) depth += 1;
    }
    from = scanner.end;
  }
  // Only written text can end with a space that does not count: `text:s` is a piece of its own.
  const last = pieces.at(-1) ?? '';
  if (last !== ' ' && last.endsWith(' ') && last.trim() !== '') pieces.splice(-1, 1, last.trimEnd());
  return pieces.join('');
}

function addCollapsed(pieces: string[], written: string): void {
  const text = written.replace(/[ \t\n]+/g, ' ');
  const follows = pieces.length > 0 && !/\s$/.test(pieces.at(-1) ?? '');
  const piece = follows ? text : text.replace(/^ /, '');
  if (piece !== '') pieces.push(piece);
}

function spaceOf(scanner: TagScanner): string {
  if (scanner.is('s')) return ' '.repeat(Math.min(Number(scanner.attributeText('text:c') ?? 1), 32_767));
  if (scanner.is('tab')) return '\t';
  return scanner.is('line-break') ? '\n' : '';
}
