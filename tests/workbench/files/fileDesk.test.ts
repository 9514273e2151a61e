import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileDesk } from '../../../src/workbench/files/fileDesk';
import { readBook } from '../../../src/workbench/files/readBook';
import { UnreadableBook } from '../../../src/workbench/files/unreadableBook';
import { emptyBook } from '../../../src/workbench/model/emptyBook';
import type { FileAnswer } from '../../../src/workbench/files/fileMessages';
import { sendFileAnswer } from '../../../src/workbench/files/sendFileAnswer';
import { comparable } from './comparable';
import { NearWorker } from './nearWorker';
import { packed } from './packed';

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

  it('answers with a failure where the answer itself cannot be sent', async () => {
    const answers: FileAnswer[] = [];
    const bytes = new Uint8Array(fixture('plain.xlsx'));
    await sendFileAnswer({ kind: 'open', id: 7, bytes }, (answer) => {
      if (answer.kind !== 'failed') throw new DOMException('it holds a function', 'DataCloneError');
      answers.push(answer);
    });
    expect(answers).toEqual([{ kind: 'failed', id: 7, message: 'DataCloneError: it holds a function' }]);
    const worker = new NearWorker();
    worker.postMessage = () => {
      worker.dispatchEvent(new Event('messageerror'));
    };
    await expect(fileDesk(worker).open(bytes)).rejects.toThrow('cannot be read');
  });

  it('opens a file that uses the words that every object knows', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&constructor;</t></is></c></row></sheetData>' +
      '<conditionalFormatting sqref="A1"><cfRule type="constructor" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations><dataValidation type="list" errorStyle="constructor" prompt="&toString;" sqref="A1"><formula1>"a,b"</formula1></dataValidation><dataValidation type="valueOf" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>';
    const { book } = await fileDesk(new NearWorker()).open(await packed({ sheet }));
    expect(book.sheets[0]?.validations).toMatchObject([
      { errorAlert: { style: 'Stop' }, prompt: { message: '&toString;' } },
    ]);
  });

  it('ends its worker', () => {
    const worker = new NearWorker();
    fileDesk(worker).close();
    expect(worker.isEnded).toBe(true);
  });
});
