import type { BookState } from '../model/book';
import type { FileAnswer, FileRequest, OpenedFile } from './fileMessages';
import { UnreadableBook } from './unreadableBook';

/** Opens and saves files without holding the page. */
export interface FileDesk {
  /** @throws UnreadableBook */
  open(bytes: Uint8Array): Promise<OpenedFile>;
  save(book: BookState): Promise<Uint8Array>;
  /** Ends the worker; what was asked is not answered any more. */
  close(): void;
}

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** @param worker that runs `fileWorker` */
export function fileDesk(worker: Worker): FileDesk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    asked?.resolve(data);
  });
  const fail = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('messageerror', () => fail('an answer that cannot be read'));
  const ask = async (request: (id: number) => FileRequest): Promise<FileAnswer> => {
    last += 1;
    const id = last;
    const answer = await new Promise<FileAnswer>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage(request(id));
    });
    if (answer.kind === 'unreadable') throw new UnreadableBook(answer.reason);
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer;
  };
  return {
    open: async (bytes) => opened(await ask((id) => ({ kind: 'open', id, bytes }))),
    save: async (book) => saved(await ask((id) => ({ kind: 'save', id, book }))),
    close: () => {
      worker.terminate();
    },
  };
}

function opened(answer: FileAnswer): OpenedFile {
  if (answer.kind === 'opened') return answer.file;
  throw new Error(`an answer of another kind: ${answer.kind}`);
}

function saved(answer: FileAnswer): Uint8Array {
  if (answer.kind === 'saved') return answer.bytes;
  throw new Error(`an answer of another kind: ${answer.kind}`);
}
