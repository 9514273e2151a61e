import type { FileDesk } from '../../files/fileDesk';
import { fileDesk } from '../../files/fileDesk';
import { sayLost } from '../../files/sayLost';
import type { BookState } from '../../model/book';

/** What a file held. */
export interface ReadFile {
  readonly book: BookState;
  /** In French, what of the file the workbook cannot keep; null when it keeps all. */
  readonly lost: string | null;
}

let desk: FileDesk | null = null;

/** Files are read and written beside the page, which a large one would hold for a second. */
function files(): FileDesk {
  desk ??= fileDesk(new Worker('/fileWorker.js'));
  return desk;
}

/** @throws UnreadableBook */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  const { book, lost } = await files().open(bytes);
  return { book, lost: sayLost(lost) };
}

/** The workbook as an .xlsx file. */
export function writeFile(book: BookState): Promise<Uint8Array> {
  return files().save(book);
}
