import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFileRequest } from '../../../src/workbench/files/answerFileRequest';
import { fileDesk } from '../../../src/workbench/files/fileDesk';
import type { FileRequest } from '../../../src/workbench/files/fileMessages';
import { readBook } from '../../../src/workbench/files/readBook';
import { UnreadableBook } from '../../../src/workbench/files/unreadableBook';
import { emptyBook } from '../../../src/workbench/model/emptyBook';
import { comparable } from './comparable';

/** A worker on the same thread: messages are copied, as between two. */
class NearWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  isEnded = false;

  postMessage(request: FileRequest): void {
    void answerFileRequest(structuredClone(request)).then((answer) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
    );
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const fixture = (name: string) => readFileSync(join(__dirname, '..', '..', 'fixtures', 'xlsx', name));

describe('the desk', () => {
  it('opens a file, with what saving would lose', async () => {
    const desk = fileDesk(new NearWorker());
    const { book, lost } = await desk.open(fixture('rich.xlsx'));
    expect(book.sheets.map(({ name }) => name)).toContain('Évaluation');
    expect(lost).toContain('charts');
  });

  it('answers each request with its own answer', async () => {
    const desk = fileDesk(new NearWorker());
    const book = emptyBook('Une', 'Deux');
    const [saved, opened] = await Promise.all([desk.save(book), desk.open(fixture('plain.xlsx'))]);
    expect(comparable(await readBook(saved))).toEqual(comparable(book));
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Évaluation', 'Communes']);
  });

  it('says why a file cannot be read', async () => {
    const desk = fileDesk(new NearWorker());
    await expect(desk.open(fixture('plain.ods'))).rejects.toThrow(new UnreadableBook('open-document'));
  });

  it('fails with what failed in the worker, and when the worker itself does', async () => {
    const worker = new NearWorker();
    const desk = fileDesk(worker);
    await expect(desk.save(emptyBook('un/deux'))).rejects.toThrow(/un\/deux/);
    worker.postMessage = () => {
      worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no memory left' }));
    };
    await expect(desk.open(fixture('plain.xlsx'))).rejects.toThrow('no memory left');
  });

  it('ends its worker', () => {
    const worker = new NearWorker();
    fileDesk(worker).close();
    expect(worker.isEnded).toBe(true);
  });
});
