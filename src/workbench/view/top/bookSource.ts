import { sayUnreadable } from '../../files/sayUnreadable';
import { UnreadableBook } from '../../files/unreadableBook';
import type { BookState } from '../../model/book';
import { emptyBook } from '../../model/emptyBook';
import { texts } from '../texts';
import type { BookFiles } from './bookFiles';
import type { Example } from './workbenchState';

/** A workbook that is about to take the place. */
export interface Opened {
  readonly book: BookState;
  readonly name: string;
  readonly notice: string | null;
  /** null: the one that the file shows. */
  readonly firstSheet: string | null;
}

/** What a workbook is opened from. */
export interface BookSource {
  read(files: BookFiles): Promise<Opened>;
  /** What is told when that does not work. */
  say(error: unknown): string;
}

const EXAMPLES: Readonly<Record<Exclude<Example, 'empty'>, string>> = {
  report: '/exemples/grandangouleme-2016.xlsx',
  workshop: '/exemples/exemple-atelier.xlsx',
};

/** What somebody who tries the examples wants to see first; their first sheet is one to read. */
const FIRST_SHEET = 'Évaluation';

/** What the page itself offers to begin with. */
export function exampleSource(example: Example): BookSource {
  const name = texts.bookNames[example];
  return {
    say: () => texts.file.unavailable,
    read: async (files) => {
      if (example === 'empty') return { book: emptyBook('Feuil1'), name, notice: null, firstSheet: null };
      const response = await fetch(EXAMPLES[example]);
      if (!response.ok) throw new Error(`${EXAMPLES[example]}: ${String(response.status)}`);
      const { book } = await files.read(new Uint8Array(await response.arrayBuffer()));
      return { book, name, notice: null, firstSheet: FIRST_SHEET };
    },
  };
}

/** A file of whoever sits there. */
export function fileSource(file: File): BookSource {
  return {
    say: (error) =>
      error instanceof UnreadableBook
        ? sayUnreadable(error.reason, file.name)
        : texts.file.unreadable(file.name),
    read: async (files) => {
      const { book, lost } = await files.read(new Uint8Array(await file.arrayBuffer()));
      return { book, name: file.name.replace(/\.xlsx$/i, ''), notice: lost, firstSheet: null };
    },
  };
}
