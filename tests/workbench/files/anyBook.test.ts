import fc from 'fast-check';
import { readBook } from '../../../src/workbench/files/readBook';
import { writeBook } from '../../../src/workbench/files/writeBook';
import { anySheet } from './anyBook';
import { comparable } from './comparable';

it('any cells and formats come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) => {
      const book = { sheets: [sheet], names: [], settings: {}, readOnly: false };
      expect(comparable(await readBook(await writeBook(book)))).toEqual(comparable(book));
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);
