import type { FileAnswer, FileRequest } from './fileMessages';
import { sendFileAnswer } from './sendFileAnswer';

// Entry of a worker of its own: five thousand pistes take hucre the better part of a second, at one stretch.
self.addEventListener('message', (event: MessageEvent<FileRequest>) => {
  void sendFileAnswer(event.data, (answer: FileAnswer, transfer) => self.postMessage(answer, { transfer }));
});
