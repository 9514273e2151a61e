import { describePort } from '../contract';
import type { OfficeWorkbook } from '../../../src/hosts/office/officeWorkbook';
import type { SheetState } from '../../../src/workbench/model/book';
import { giveSheets, openBook, portOf } from './officeBook';
import type { OfficeBook } from './officeBook';

describe('on the genuine Office.js', () => {
  let book: OfficeBook;

  beforeAll(async () => {
    book = await openBook([]);
  });
  afterAll(() => {
    book.pane.close();
  });

  const sheetOf = (name: string): SheetState | undefined =>
    book.replica.book.sheets.find((sheet) => sheet.name === name);

  describePort<OfficeWorkbook>('office', {
    make: (sheets) => {
      giveSheets(book.replica, sheets);
      book.hub.settle();
      return Promise.resolve(portOf(book.pane));
    },
    computes: true,
    // Ids are Excel's own: what is made again gets another one.
    state: () =>
      Promise.resolve(
        JSON.parse(
          JSON.stringify(book.replica.book, (key, value: unknown) => (key === 'id' ? undefined : value)),
        ),
      ),
    count: (_, name) => {
      const sheet = sheetOf(name);
      return Promise.resolve({
        choices: sheet?.validations.length ?? -1,
        highlights: sheet?.conditionalFormats.length ?? -1,
      });
    },
  });
});
