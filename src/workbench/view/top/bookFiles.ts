import type { BookState } from '../../model/book';

/** What a file held. */
export interface ReadFile {
  readonly book: BookState;
  /** In French, what of the file the workbook cannot keep; null when it keeps all. */
  readonly lost: string | null;
}

/** @throws UnreadableBook */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  const [{ readBook }, { lostParts }, { sayLost }] = await Promise.all([
    import('../../files/readBook'),
    import('../../files/lostParts'),
    import('../../files/sayLost'),
  ]);
  const book = await readBook(bytes);
  return { book, lost: sayLost(await lostParts(bytes)) };
}

/** The workbook as an .xlsx file. */
export async function writeFile(book: BookState): Promise<Uint8Array> {
  const { writeBook } = await import('../../files/writeBook');
  return writeBook(book);
}
