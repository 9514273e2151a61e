import { answerFileRequest } from './answerFileRequest';
import type { FileAnswer, FileRequest } from './fileMessages';

type Post = (answer: FileAnswer, transfer: Transferable[]) => void;

/** Answers a request, whatever comes: an answer that cannot be sent is a failure, which can. */
export async function sendFileAnswer(request: FileRequest, post: Post): Promise<void> {
  const answer = await answerFileRequest(request);
  try {
    post(answer, answer.kind === 'saved' ? [answer.bytes.buffer] : []);
  } catch (error) {
    post({ kind: 'failed', id: request.id, message: String(error) }, []);
  }
}
