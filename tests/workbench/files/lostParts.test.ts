import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lostAmong, lostParts } from '../../../src/workbench/files/lostParts';
import { sayLost } from '../../../src/workbench/files/sayLost';
import { UnreadableBook } from '../../../src/workbench/files/unreadableBook';
import { writeBook } from '../../../src/workbench/files/writeBook';
import { richBook } from './richBook';

const fixture = (name: string) => readFileSync(join(__dirname, '..', '..', 'fixtures', 'xlsx', name));

describe('what saving would lose', () => {
  it('is found by the parts of a file, each kind once', () => {
    expect(
      lostAmong([
        ...['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'],
        ...['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/drawings/drawing1.xml', 'xl/vbaProject.bin'],
        ...['xl/pivotCache/pivotCacheDefinition1.xml', 'xl/slicerCaches/slicerCache1.xml'],
        ...[
          'xl/threadedComments/threadedComment1.xml',
          'xl/externalLinks/externalLink1.xml',
          'xl/connections.xml',
        ],
      ]),
    ).toEqual([
      ...(['charts', 'pivot-tables', 'slicers', 'macros', 'threaded-comments', 'external-links'] as const),
      'connections',
    ]);
    expect(lostAmong(['xl/drawings/drawing1.xml'])).toEqual(['shapes']);
  });

  it('is nothing in what the workbench saved itself', async () => {
    expect(await lostParts(await writeBook(richBook()))).toEqual([]);
  });

  it('is said in one sentence, and not where there is nothing', async () => {
    const lost = await lostParts(fixture('rich.xlsx'));
    expect(lost).toContain('charts');
    expect(sayLost(['charts', 'images', 'macros'])).toBe(
      'Un enregistrement fait ici ne gardera pas les graphiques, les images et les macros de ce classeur. Gardez le fichier d’origine.',
    );
    expect(sayLost([])).toBeNull();
  });

  it('is not asked of a file that is no workbook', async () => {
    await expect(lostParts(fixture('plain.xls'))).rejects.toThrow(UnreadableBook);
  });
});
