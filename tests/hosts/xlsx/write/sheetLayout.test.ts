import fc from 'fast-check';
import { applyPlans } from '../../../../src/hosts/xlsx/write/applyPlans';
import { columnStyle, setColumnWidths } from '../../../../src/hosts/xlsx/write/columnWidths';
import { Markup } from '../../../../src/hosts/xlsx/xml/markup';
import { WORKSHEET_ORDER } from '../../../../src/hosts/xlsx/xml/schemaOrder';
import type { Choice, Highlight, SheetPlan } from '../../../../src/workbook/sheetPlan';
import { packageFaults } from '../packageFaults';
import { area, innerOf, packageWith, textsOf } from '../samplePackage';

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** The sheet after a plan; the file is sound, and a second time changes nothing. */
function applied(inner: string, plan: Partial<SheetPlan>): string {
  const opc = packageWith(inner);
  const plans = [{ sheet: 'Feuille', blocks: [], ...plan }];
  applyPlans(opc, plans);
  expect(packageFaults(opc)).toEqual([]);
  const once = textsOf(opc);
  applyPlans(opc, plans);
  expect(textsOf(opc)).toEqual(once);
  return innerOf(opc);
}

function refusal(inner: string, plan: Partial<SheetPlan>): unknown {
  try {
    applyPlans(packageWith(inner), [{ sheet: 'Feuille', blocks: [], ...plan }]);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('column widths', () => {
  it('cut a definition that spans others, and show the columns', () => {
    const cols = '<cols><col min="1" max="6" width="9" style="2" hidden="1"/></cols>';
    expect(applied(cols + DATA, { columnWidths: [{ column: 2, columns: 2, width: 20 }] })).toContain(
      '<cols><col min="1" max="2" width="9" style="2" hidden="1"/><col min="3" max="4" width="20.7109375" style="2" customWidth="1"/><col min="5" max="6" width="9" style="2" hidden="1"/></cols>',
    );
  });

  const range = fc.record({
    column: fc.nat(12),
    columns: fc.integer({ min: 1, max: 6 }),
    width: fc.integer({ min: 1, max: 50 }),
  });

  it('apply to exactly their columns, and formats stay where they were', () => {
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 6 }),
        fc.uniqueArray(fc.nat(12), { maxLength: 5 }),
        (widths, starts) => {
          const bounds = [...starts].sort((a, b) => a - b);
          const cols = bounds
            .map(
              (start, i) =>
                `<col min="${start + 1}" max="${bounds[i + 1] ?? 15}" width="5" style="${i + 1}"/>`,
            )
            .join('');
          const worksheet = Markup.parse(
            `<worksheet>${cols === '' ? '' : `<cols>${cols}</cols>`}</worksheet>`,
            '',
          ).root;
          const before = Array.from({ length: 20 }, (_, column) => columnStyle(worksheet, column));
          setColumnWidths(worksheet, widths);
          const list = worksheet.first('cols')?.all('col') ?? [];
          const at = (column: number): readonly Markup[] =>
            list.filter((col) => col.number('min', 0) <= column + 1 && column + 1 <= col.number('max', 0));
          for (let column = 0; column < 20; column += 1) {
            const planned = widths.findLast(
              (one) => one.column <= column && column < one.column + one.columns,
            );
            expect(at(column).length).toBeLessThanOrEqual(1);
            expect(columnStyle(worksheet, column)).toBe(before[column]);
            if (planned !== undefined)
              expect(Number(at(column)[0]?.get('width'))).toBeCloseTo(planned.width + 5 / 7, 2);
            else if (at(column).length === 1) expect(at(column)[0]?.get('width')).toBe('5');
          }
          expect(list.map((col) => col.number('min', 0))).toEqual(
            list.map((col) => col.number('min', 0)).sort((a, b) => a - b),
          );
        },
      ),
    );
  });
});

describe('views', () => {
  it('freezes rows and columns, and keeps the pane that does it already', () => {
    const inner = applied(
      `<sheetViews><sheetView zoomScale="85" workbookViewId="0"><selection activeCell="B9" sqref="B9"/></sheetView></sheetViews>${DATA}`,
      { frozen: { rows: 2, columns: 1 } },
    );
    expect(inner).toContain(
      '<sheetView zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/>',
    );
    const scrolled = '<pane ySplit="1" topLeftCell="A40" activePane="bottomLeft" state="frozen"/>';
    const kept = applied(
      `<sheetViews><sheetView workbookViewId="0">${scrolled}</sheetView></sheetViews>${DATA}`,
      { frozen: { rows: 1, columns: 0 } },
    );
    expect(kept).toContain(scrolled);
  });

  it('frees the panes', () => {
    const pane =
      '<pane ySplit="1" topLeftCell="A40" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';
    expect(
      applied(`<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${DATA}`, {
        frozen: { rows: 0, columns: 0 },
      }),
    ).toContain('<sheetView workbookViewId="0"></sheetView>');
  });

  it('hides the grid lines, colours the tab', () => {
    const inner = applied(
      `<sheetPr codeName="F1"><tabColor theme="4" tint="0.5"/><outlinePr summaryBelow="0"/></sheetPr>${DATA}`,
      { gridLines: false, tabColor: '336699' },
    );
    expect(inner).toContain(
      '<sheetPr codeName="F1"><tabColor rgb="FF336699"/><outlinePr summaryBelow="0"/></sheetPr>',
    );
    expect(inner).toContain('showGridLines="0"');
  });
});

describe('merged cells', () => {
  it('adds to those that are there, once', () => {
    const inner = applied(`${DATA}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`, {
      merges: [area(0, 0, 1, 2), area(2, 0, 1, 3)],
    });
    expect(inner).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:C3"/></mergeCells>',
    );
  });

  it('refuses to overlap', () => {
    expect(
      refusal(`${DATA}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`, { merges: [area(0, 1, 1, 2)] }),
    ).toMatchObject({ feature: 'merged-cells', detail: 'Feuille!B1:C1' });
  });

  it('refuses a value under merged cells, not one in their top left cell nor emptiness', () => {
    const inner = `${DATA}<mergeCells><mergeCell ref="B2:C3"/></mergeCells>`;
    const values = (under: string | null): Partial<SheetPlan> => ({
      blocks: [
        {
          area: area(1, 1, 2, 2),
          values: [
            ['a', null],
            [null, under],
          ],
        },
      ],
    });
    expect(refusal(inner, values('x'))).toMatchObject({ feature: 'merged-cells', detail: 'Feuille!C3' });
    expect(applied(inner, values(null))).toContain('<c r="B2" t="inlineStr">');
  });
});

describe('highlights', () => {
  const mark = 'N("Pistes")=0';
  const rule = (formula: string): Highlight => ({
    area: area(1, 0, 3, 2),
    formula: `AND(${mark},${formula})`,
    style: { fill: 'FF0000' },
  });
  const foreign =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="1" operator="equal"><formula>1</formula></cfRule><cfRule type="expression" priority="4" stopIfTrue="1"><formula>A1="Pistes"</formula></cfRule></conditionalFormatting>';
  const ext =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="2" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

  it('come first, and all others after in their own order', () => {
    const inner = applied(`${DATA}${foreign}${ext}`, {
      highlights: { mark, rules: [rule('A2=1'), rule('A2=2')] },
    });
    expect(inner.match(/priority="\d+"/g)).toEqual([
      'priority="3"',
      'priority="6"',
      'priority="1"',
      'priority="2"',
      'priority="4"',
    ]);
  });

  it('replace those that carry the mark, and no other', () => {
    const once = applied(`${DATA}${foreign}`, { highlights: { mark, rules: [rule('A2=1'), rule('A2=2')] } });
    const twice = applied(once, { highlights: { mark, rules: [rule('A2="é & <"')] } });
    expect(twice.match(/<cfRule/g)).toHaveLength(3);
    expect(twice).toContain('AND(N(&quot;Pistes&quot;)=0,A2=&quot;é &amp; &lt;&quot;)');
    expect(applied(twice, { highlights: { mark, rules: [] } }).match(/<cfRule/g)).toHaveLength(2);
  });
});

describe('choices', () => {
  const choice: Choice = {
    area: area(1, 1, 4, 1),
    source: { sheet: "L'année", area: area(0, 7, 4, 1) },
    title: 'Potentiel',
    message: 'Un niveau :\nun seul',
  };
  const validations = (list: string): string => `${DATA}<dataValidations count="1">${list}</dataValidations>`;

  it('offers a range and never blocks', () => {
    expect(
      applied(DATA, { choices: [choice, { area: area(9, 0, 1, 1), title: '', message: 'Lire' }] }),
    ).toContain(
      `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="0" promptTitle="Potentiel" prompt="Un niveau :_x000A_un seul" sqref="B2:B5"><formula1>'L''année'!$H$1:$H$4</formula1></dataValidation><dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="0" prompt="Lire" sqref="A10"/></dataValidations>`,
    );
  });

  it('replaces what stands on its area and cuts what goes beyond', () => {
    const list =
      '<dataValidation type="list" sqref="A1:C6 B9"><formula1>$Z$1:$Z$3</formula1></dataValidation>';
    expect(applied(validations(list), { choices: [choice] })).toContain('sqref="A1:C1 A2:A5 C2:C5 A6:C6 B9"');
    const inside = '<dataValidation type="whole" sqref="B3"><formula1>1</formula1></dataValidation>';
    expect(applied(validations(inside), { choices: [choice] })).not.toContain('whole');
  });

  it('refuses to cut where a relative formula would then speak of other cells', () => {
    const list = (formula: string): string =>
      validations(
        `<dataValidation type="custom" sqref="B2:B9"><formula1>${formula}</formula1></dataValidation>`,
      );
    expect(refusal(list('B2&gt;1'), { choices: [choice] })).toMatchObject({
      feature: 'validation',
      detail: 'Feuille!B2:B5',
    });
    expect(refusal(list('LOG10($B$2)&gt;"A1"'), { choices: [choice] })).toBeUndefined();
    expect(applied(list('$A$1&gt;1'), { choices: [choice] })).toContain('sqref="B6:B9"');
  });

  it('cuts those of the extension too, which goes when it is empty', () => {
    const ext = (areas: string): string =>
      `${DATA}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Autre!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${areas}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    expect(applied(ext('B2:B9'), { choices: [choice] })).toContain('<xm:sqref>B6:B9</xm:sqref>');
    expect(applied(ext('B3'), { choices: [choice] })).not.toContain('extLst');
  });

  it('refuses a message that Excel would not accept', () => {
    expect(refusal(DATA, { choices: [{ ...choice, message: 'x'.repeat(256) }] })).toMatchObject({
      feature: 'validation',
    });
    expect(refusal(DATA, { choices: [{ ...choice, title: 'x'.repeat(33) }] })).toMatchObject({
      feature: 'validation',
    });
  });
});

describe('print', () => {
  const print = {
    orientation: 'landscape',
    pagesWide: 1,
    footer: { left: 'Aide à la décision && <avis>', center: '', right: '&P / &N' },
    margins: { top: 1, right: 0.5, bottom: 1, left: 0.5, header: 0.3, footer: 0.3 },
    centeredHorizontally: true,
    breaksBefore: [12, 5],
  } as const;

  it('states page, margins, footer and breaks, in order', () => {
    expect(applied(DATA, { print })).toBe(
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${DATA}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;LAide à la décision &amp;&amp; &lt;avis&gt;&amp;R&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks>`,
    );
  });

  it('keeps header, printer and margins that the plan does not name', () => {
    const inner = `${DATA}<pageMargins left="2" right="2" top="2" bottom="2" header="1" footer="1"/><pageSetup paperSize="8" scale="80" r:id="rId9"/><headerFooter differentFirst="1"><oddHeader>&amp;CTitre</oddHeader></headerFooter>`;
    const opc = packageWith(inner);
    applyPlans(opc, [
      {
        sheet: 'Feuille',
        blocks: [],
        print: { orientation: 'portrait', pagesWide: 1, footer: { left: '', center: '&P', right: '' } },
      },
    ]);
    expect(innerOf(opc)).toContain(
      '<pageMargins left="2" right="2" top="2" bottom="2" header="1" footer="1"/><pageSetup paperSize="9" scale="80" r:id="rId9" orientation="portrait" fitToWidth="1" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;CTitre</oddHeader><oddFooter>&amp;C&amp;P</oddFooter><firstFooter>&amp;C&amp;P</firstFooter></headerFooter>',
    );
  });
});

it('everything at once stands in the order of the schema, whatever was there', () => {
  const all: Partial<SheetPlan> = {
    blocks: [
      {
        area: area(0, 0, 2, 2),
        values: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ],
    table: { name: 'T', area: area(0, 0, 2, 2), style: 'TableStyleLight1', bandedRows: true },
    merges: [area(5, 0, 1, 2)],
    choices: [{ area: area(1, 1, 1, 1), title: 'x', message: '' }],
    highlights: { mark: 'M', rules: [{ area: area(1, 1, 1, 1), formula: 'M', style: { bold: true } }] },
    columnWidths: [{ column: 0, columns: 1, width: 5 }],
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'portrait',
      pagesWide: 1,
      centeredHorizontally: true,
      footer: { left: 'x', center: '', right: '' },
      breaksBefore: [3],
    },
    tabColor: '000000',
  };
  const others = [
    'sheetProtection',
    'protectedRanges',
    'phoneticPr',
    'hyperlinks',
    'colBreaks',
    'ignoredErrors',
    'drawing',
    'legacyDrawing',
    'extLst',
  ];
  fc.assert(
    fc.property(fc.subarray(others), (kept) => {
      const ordered = WORKSHEET_ORDER.filter((local) => kept.includes(local) || local === 'sheetData');
      const inner = ordered.map((local) => (local === 'sheetData' ? '<sheetData/>' : `<${local}/>`)).join('');
      expect(applied(inner, all)).toContain('<tablePart ');
    }),
    { numRuns: 40 },
  );
});

it('controls wrapped for old programs keep their place: what is added goes before or after as they would', () => {
  const controls =
    '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
  const inner = applied(DATA + controls, { print: { orientation: 'portrait', pagesWide: 1 } });
  expect(inner).toMatch(/<pageSetup [^>]*\/><mc:AlternateContent/);
});
