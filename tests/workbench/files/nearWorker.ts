import type { FileRequest } from '../../../src/workbench/files/fileMessages';
import { sendFileAnswer } from '../../../src/workbench/files/sendFileAnswer';

/** A worker on the same thread: messages are copied, as between two. */
export class NearWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  isEnded = false;

  postMessage(request: FileRequest): void {
    void sendFileAnswer(structuredClone(request), (answer) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
    );
  }

  terminate(): void {
    this.isEnded = true;
  }
}
