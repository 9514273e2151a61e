import { answerFileRequest } from './answerFileRequest';
import type { FileRequest } from './fileMessages';

// Entry of a worker of its own: five thousand pistes take hucre the better part of a second, at one stretch.
self.addEventListener('message', (event: MessageEvent<FileRequest>) => {
  void answerFileRequest(event.data).then((answer) => {
    self.postMessage(answer, { transfer: answer.kind === 'saved' ? [answer.bytes.buffer] : [] });
  });
});
