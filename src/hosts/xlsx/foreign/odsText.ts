import { contentText } from '../read/cellText';
import type { TagScanner } from '../xml/tagScanner';
import { repeatedTimes } from './odsRepeated';

/** What only groups the paragraphs of a cell. */
const GROUPS = ['list', 'list-item', 'list-header', 'section'] as const;

export interface OdsText {
  /** The paragraphs, one a line; null when there is none. Notes and drawings are left out. */
  readonly text: string | null;
  /** Whether a table stands in the cell, which no text can tell. */
  readonly holdsTable: boolean;
}

/** What no cell can hold more of: the rest of a longer text is not gathered, since it will be refused. */
const LONGEST = 65_536;

/** The text of a cell. @param scanner on the opening tag; moves after the element */
export function cellText(scanner: TagScanner): OdsText {
  if (scanner.selfClosing) return { text: null, holdsTable: false };
  let text: string | null = null;
  let holdsTable = false;
  for (let depth = 1; depth > 0;) {
    if (!scanner.next()) throw scanner.broken();
    if (scanner.closing) depth -= 1;
    else if (scanner.is('p') || scanner.is('h')) text = joined(text, paragraphText(scanner));
    else if (GROUPS.some((name) => scanner.is(name))) depth += scanner.selfClosing ? 0 : 1;
    else {
      holdsTable ||= scanner.is('table');
      scanner.skipElement();
    }
  }
  return { text, holdsTable };
}

function joined(text: string | null, paragraph: string): string {
  if (text === null) return paragraph;
  return text.length > LONGEST ? text : `${text}\n${paragraph}`;
}

/** What stands in a paragraph and is no part of its text. */
const APART = ['annotation', 'note', 'ruby-text', 'bookmark', 'change'] as const;

/**
 * The text of a paragraph. `text:s`, `text:tab` and `text:line-break` stand for what they name; spaces count as they
 * are written, since LibreOffice Calc writes and reads them so, whatever the standard says of runs of them.
 *
 * @param scanner on the opening tag; moves after the element
 */
function paragraphText(scanner: TagScanner): string {
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
      if (text.length <= LONGEST) text += spaceOf(scanner);
      if (!scanner.selfClosing) depth += 1;
    }
    from = scanner.end;
  }
  return text;
}

function spaceOf(scanner: TagScanner): string {
  if (scanner.is('s')) return ' '.repeat(Math.min(repeatedTimes(scanner, 'text:c'), 32_767));
  if (scanner.is('tab')) return '\t';
  return scanner.is('line-break') ? '\n' : '';
}
