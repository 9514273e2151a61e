import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../../src/workbench/files/readBook';
import { writeBook } from '../../../src/workbench/files/writeBook';
import { emptyBook } from '../../../src/workbench/model/emptyBook';
import { buildPistes, newFolder, runPistes } from '../../cli/runPistes';
import { comparable } from './comparable';
import { richBook } from './richBook';

const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'xlsx');

describe('a workbook that is saved and opened again', () => {
  it('is the same in everything that the model holds', async () => {
    const book = richBook();
    expect(comparable(await readBook(await writeBook(book)))).toEqual(comparable(book));
  });

  it('is left as it was by being saved', async () => {
    const book = richBook();
    await writeBook(book);
    expect(book).toEqual(richBook());
  });

  it('is the same when it is empty', async () => {
    const book = emptyBook('Feuil1', 'Feuil2');
    expect(comparable(await readBook(await writeBook(book)))).toEqual(comparable(book));
  });

  it.each(['dates-1904', 'ghosts', 'plain', 'plain-libreoffice', 'rich', 'rich-libreoffice'])(
    'is the same as it was read of %s.xlsx',
    async (name) => {
      const book = await readBook(readFileSync(join(FIXTURES, `${name}.xlsx`)));
      expect(comparable(await readBook(await writeBook(book)))).toEqual(comparable(book));
    },
  );
});

describe('a workbook that the command line made', () => {
  beforeAll(buildPistes, 60_000);

  it.each(['--exemple', '--exemple-atelier'])(
    'is the same with %s, ranked',
    async (kind) => {
      const folder = newFolder();
      await runPistes(folder, 'nouveau', 'a.xlsx', kind);
      await runPistes(folder, 'classer', 'a.xlsx', '--non-retenues');
      const book = await readBook(readFileSync(join(folder, 'a-classé.xlsx')));
      const [, evaluation] = book.sheets;
      expect(evaluation?.tables.map(({ name }) => name)).toEqual(['Pistes']);
      expect(evaluation?.conditionalFormats.length).toBeGreaterThan(5);
      expect(comparable(await readBook(await writeBook(book)))).toEqual(comparable(book));
    },
    60_000,
  );
});
