import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LostContent } from '../../../src/workbench/files/lostContents';
import { lostContents } from '../../../src/workbench/files/lostContents';
import { lostAmong, lostParts } from '../../../src/workbench/files/lostParts';
import { readBook } from '../../../src/workbench/files/readBook';
import { sayLost } from '../../../src/workbench/files/sayLost';
import { UnreadableBook } from '../../../src/workbench/files/unreadableBook';
import { writeBook } from '../../../src/workbench/files/writeBook';
import type { Packed } from './packed';
import { packed } from './packed';
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

  it.each<[LostContent, Packed]>([
    ['sheet-passwords', { sheet: '<sheetData/><sheetProtection sheet="1" password="CC1A"/>' }],
    ['workbook-protection', { workbook: '<workbookProtection lockStructure="1"/>' }],
    [
      'array-formulas',
      {
        sheet:
          '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*C1:C2)</f><v>0</v></c></row></sheetData>',
      },
    ],
    [
      'conditional-formats',
      {
        sheet:
          '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>',
      },
    ],
    [
      'filters',
      {
        sheet:
          '<sheetData/><autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters and="1"><customFilter operator="greaterThan" val="1"/><customFilter operator="lessThan" val="5"/></customFilters></filterColumn></autoFilter>',
      },
    ],
    ['groups', { sheet: '<sheetData><row r="1" outlineLevel="1"/></sheetData>' }],
    [
      'sparklines',
      {
        sheet:
          '<sheetData/><extLst><ext><x14:sparklineGroups xmlns:x14="x"><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>',
      },
    ],
    [
      'rich-texts',
      {
        sheet:
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>un </t></r><r><rPr><b/></rPr><t>mot</t></r></is></c></row></sheetData>',
      },
    ],
    [
      'fills',
      {
        styles:
          '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="darkGrid"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>',
      },
    ],
    ['column-breaks', { sheet: '<sheetData/><colBreaks count="1"><brk id="2"/></colBreaks>' }],
    [
      'local-names',
      {
        workbook:
          '<definedNames><definedName name="Taux" localSheetId="0">Feuil1!$A$1</definedName></definedNames>',
      },
    ],
    ['document-properties', { others: { 'docProps/core.xml': '<cp><dc:title>Rapport</dc:title></cp>' } }],
    [
      'calculated-columns',
      {
        others: {
          'xl/tables/table1.xml':
            '<table><tableColumns><tableColumn name="a"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns></table>',
        },
      },
    ],
  ])('is found in the parts that are kept: %s', async (kind, contents) => {
    const bytes = await packed(contents);
    expect(await lostContents(bytes)).toEqual([kind]);
    expect(sayLost([kind])).toMatch(/ne gardera pas (?:les |la |une )[^.]+ de ce classeur\./);
    await expect(readBook(bytes)).resolves.toBeDefined();
  });

  it('is nothing of what stays: print titles, a filter of one condition, plain colours', async () => {
    const bytes = await packed({
      sheet:
        '<sheetData/><sheetProtection sheet="1"/><autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter>',
      workbook:
        '<workbookProtection/><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Feuil1!$1:$1</definedName></definedNames>',
      others: { 'docProps/core.xml': '<cp><dc:creator>Anne</dc:creator><dc:title></dc:title></cp>' },
    });
    expect(await lostContents(bytes)).toEqual([]);
  });

  it('is nothing in what the workbench saved itself', async () => {
    const bytes = await writeBook(richBook());
    expect(await lostParts(bytes)).toEqual([]);
    expect(await lostContents(bytes)).toEqual([]);
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
