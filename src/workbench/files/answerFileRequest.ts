import type { FileAnswer, FileRequest } from './fileMessages';
import { lostContents } from './lostContents';
import { lostParts } from './lostParts';
import { readBook } from './readBook';
import { UnreadableBook } from './unreadableBook';
import { writeBook } from './writeBook';

/** What the worker does with a request: it always answers. */
export async function answerFileRequest(request: FileRequest): Promise<FileAnswer> {
  const { id } = request;
  try {
    if (request.kind === 'save') return { kind: 'saved', id, bytes: await writeBook(request.book) };
    const book = await readBook(request.bytes);
    const lost = [...(await lostParts(request.bytes)), ...(await lostContents(request.bytes))];
    return { kind: 'opened', id, file: { book, lost } };
  } catch (error) {
    if (error instanceof UnreadableBook) return { kind: 'unreadable', id, reason: error.reason };
    return {
      kind: 'failed',
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
