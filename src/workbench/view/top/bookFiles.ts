import type { FileDesk } from '../../files/fileDesk';
import { fileDesk } from '../../files/fileDesk';
import { sayLost } from '../../files/sayLost';
import type { BookState } from '../../model/book';
import { saveFile } from './saveFile';

/** What a file held. */
export interface ReadFile {
  readonly book: BookState;
  /** In French, what of the file the workbook cannot keep; null when it keeps all. */
  readonly lost: string | null;
}

/** Where workbooks come from and go to. */
export interface BookFiles {
  /** @throws UnreadableBook */
  read(bytes: Uint8Array): Promise<ReadFile>;
  /** The workbook as an .xlsx file. */
  write(book: BookState): Promise<Uint8Array>;
  /** Gives a file to whoever asked for it. */
  handOver(name: string, bytes: Uint8Array): void;
}

/** @param makeDesk called at the first file */
export function bookFiles(
  makeDesk: () => FileDesk = () => fileDesk(new Worker('/fileWorker.js')),
  handOver: BookFiles['handOver'] = saveFile,
): BookFiles {
  let desk: FileDesk | null = null;
  // Files are read and written beside the page, which a large one would hold for a second.
  const files = (): FileDesk => (desk ??= makeDesk());
  return {
    read: async (bytes) => {
      const { book, lost } = await files().open(bytes);
      return { book, lost: sayLost(lost) };
    },
    write: (book) => files().save(book),
    handOver,
  };
}
