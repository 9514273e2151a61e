import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlans } from '../../../../src/hosts/xlsx/write/applyPlans';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { newXlsx, openXlsx } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { freshPackage } from '../../../../src/hosts/xlsx/foreign/freshWorkbook';
import type { SheetPlan } from '../../../../src/workbook/sheetPlan';
import { packageFaults } from '../packageFaults';
import { area, innerOf, LINKS, packageWith, partOf, SHEET_PART, textsOf, valuesOf } from '../samplePackage';

const FIXTURES = join(__dirname, '../../../fixtures/xlsx');

function fixture(name: string): Promise<OpcPackage> {
  return OpcPackage.read(readFileSync(join(FIXTURES, name)));
}

/** Applies, checks that the file is sound and that a second time changes nothing. */
function apply(opc: OpcPackage, plans: readonly SheetPlan[]): OpcPackage {
  applyPlans(opc, plans);
  expect(packageFaults(opc)).toEqual([]);
  const once = textsOf(opc);
  applyPlans(opc, plans);
  expect(textsOf(opc)).toEqual(once);
  return opc;
}

function refusal(opc: OpcPackage, plan: SheetPlan): unknown {
  try {
    applyPlans(opc, [plan]);
  } catch (error) {
    return error;
  }
  return undefined;
}

function row(
  at: number,
  column: number,
  values: readonly (string | number | null)[],
): SheetPlan['blocks'][number] {
  return { area: area(at, column, 1, values.length), values: [values] };
}

const REPORT: SheetPlan = {
  sheet: 'Annexe 2',
  refill: true,
  blocks: [row(0, 0, ['Rang', 'Piste']), row(1, 0, [1, 'Paie'])],
};

describe('a workbook that people have worked in', () => {
  const outputs: SheetPlan = {
    sheet: 'évaluation',
    blocks: [
      {
        area: area(0, 6, 5, 2),
        values: [
          ['Statut', 'Rang'],
          ['Retenue', 1],
          ['x', 2],
          ['y', 3],
          ['z', null],
        ],
      },
    ],
    styles: [{ area: area(1, 6, 4, 2), style: { fill: 'EEEEEE' } }],
    table: { name: 'pistes', area: area(0, 0, 5, 8), style: 'TableStyleLight1', bandedRows: false },
    highlights: { mark: 'M', rules: [{ area: area(1, 0, 4, 8), formula: 'M', style: { fill: 'FF0000' } }] },
  };

  it.each(['rich.xlsx', 'rich-libreoffice.xlsx'])('%s: only the parts that must change do', async (name) => {
    const before = await fixture(name);
    const opc = apply(before.copy(), [outputs, REPORT]);
    const changed = opc.names().filter((part) => !before.has(part) || before.text(part) !== opc.text(part));
    const evaluation = partOf(before, 'Évaluation');
    const expected = [
      evaluation,
      partOf(opc, 'Annexe 2'),
      'xl/tables/table1.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      '[Content_Types].xml',
    ];
    expect([...changed].sort()).toEqual(expected.sort());
    expect(before.names().filter((part) => !opc.has(part))).toEqual([]);
    expect(opc.relationships(evaluation)).toEqual(before.relationships(evaluation));
  });

  it('extends the table: identity, formulas, style and filter of its columns are kept', async () => {
    const opc = apply(await fixture('rich.xlsx'), [outputs]);
    const table = opc.text('xl/tables/table1.xml');
    expect(table).toContain('ref="A1:H5"');
    expect(table).toContain('<autoFilter ref="A1:H5"');
    expect(table).toContain(
      '<calculatedColumnFormula>Pistes[[#This Row],[Potentiel]]*10</calculatedColumnFormula>',
    );
    expect(table).toContain('<tableColumn id="7" name="Statut"/><tableColumn id="8" name="Rang"/>');
    expect(table).toContain('TableStyleLight9');
  });

  it('keeps the values of all other cells', async () => {
    const before = await fixture('rich.xlsx');
    const opc = apply(before.copy(), [outputs]);
    const own = valuesOf(opc, 'Évaluation').map((values) => values.slice(0, 6));
    expect(own).toEqual(valuesOf(before, 'Évaluation'));
    expect(valuesOf(opc, 'Évaluation')[4]?.slice(6)).toEqual(['z']);
  });

  it('ghost rows down to the last row of the sheet stay as they are', async () => {
    const before = await fixture('ghosts.xlsx');
    const opc = apply(before.copy(), [{ sheet: 'Évaluation', blocks: [row(1, 5, ['Retenue'])] }]);
    expect(innerOf(opc)).toBe(
      innerOf(before)
        .replace(/(<row r="2"[\s\S]*?)<\/row>/, '$1<c r="F2" t="inlineStr"><is><t>Retenue</t></is></c></row>')
        .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:F1048576"'),
    );
  });

  it('changes nothing at all when a plan cannot be made true', async () => {
    const bytes = readFileSync(join(FIXTURES, 'rich.xlsx'));
    const workbook = await openXlsx(bytes);
    const before = await workbook.save();
    const impossible = { ...outputs, sheet: 'Graphique' };
    await expect(workbook.apply([REPORT, outputs, impossible])).rejects.toMatchObject({
      feature: 'sheet-kind',
      detail: 'Graphique',
    });
    expect(Buffer.compare(await workbook.save(), before)).toBe(0);
  });
});

describe('tabs', () => {
  it('a new workbook ends with exactly the sheets of the plans, each where it wants to be', async () => {
    const workbook = await newXlsx();
    await workbook.apply([
      { sheet: 'Évaluation', blocks: [] },
      { sheet: 'Lisez-moi', position: 'start', active: true, blocks: [row(0, 0, ['Bonjour'])] },
      { sheet: 'Méthode', blocks: [] },
    ]);
    const opc = await OpcPackage.read(await workbook.save());
    expect(packageFaults(opc)).toEqual([]);
    const { sheets } = await workbook.read({ kind: 'all' });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Lisez-moi', 'Évaluation', 'Méthode']);
    expect(opc.text(partOf(opc, 'Lisez-moi'))).toContain('tabSelected="1"');
  });

  it('a sheet put first moves all that counts tabs', () => {
    const opc = packageWith('<sheetData/>');
    const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Autre'!$A:$B,'Autre'!$1:$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Feuille'!$A$1:$B$9</definedName><definedName name="Seuil">Autre!$A$1</definedName></definedNames>`;
    opc.set(
      'xl/workbook.xml',
      opc
        .text('xl/workbook.xml')
        .replace('activeTab="0"', 'activeTab="1" firstSheet="1"')
        .replace('</sheets>', `</sheets>${names}`),
    );
    apply(opc, [
      { sheet: 'Lisez-moi', position: 'start', blocks: [] },
      {
        sheet: 'Autre',
        blocks: [],
        print: { orientation: 'portrait', pagesWide: 1, repeatedRows: { row: 0, rows: 3 } },
      },
    ]);
    const workbook = opc.text('xl/workbook.xml');
    expect(workbook).toContain('activeTab="2" firstSheet="2"');
    expect(workbook).toContain(`localSheetId="2">'Autre'!$A:$B,'Autre'!$1:$3<`);
    expect(workbook).toContain(`localSheetId="1">'Feuille'!$A$1:$B$9<`);
    expect(workbook).toContain('<definedName name="Seuil">Autre!$A$1</definedName>');
  });

  it('only the sheet in front is selected, and it is shown', () => {
    const views = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';
    const opc = packageWith(views);
    opc.set(
      'xl/workbook.xml',
      opc.text('xl/workbook.xml').replace('name="Autre"', 'name="Autre" state="hidden"'),
    );
    apply(opc, [{ sheet: 'Autre', blocks: [], active: true }]);
    expect(innerOf(opc)).toBe(views.replace(' tabSelected="1"', ''));
    expect(opc.text('xl/workbook.xml')).not.toContain('hidden');
    expect(opc.text('xl/workbook.xml')).toContain('activeTab="1"');
  });

  it.each(['a/b', "'a", '', 'x'.repeat(32), 'a:b', '[a]'])('refuses the name %j', (sheet) => {
    expect(refusal(packageWith('<sheetData/>'), { sheet, blocks: [] })).toMatchObject({
      feature: 'sheet-name',
    });
  });

  it('removes the list of sheet names from the properties, where it would be out of date', () => {
    const opc = packageWith('<sheetData/>');
    opc.set(
      'docProps/app.xml',
      '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector/></HeadingPairs><TitlesOfParts><vt:vector/></TitlesOfParts><Company>GA</Company></Properties>',
    );
    opc.addRelationship('', `${LINKS}/extended-properties`, 'docProps/app.xml');
    apply(opc, [REPORT]);
    expect(opc.text('docProps/app.xml')).toBe(
      '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><Application>Microsoft Excel</Application><Company>GA</Company></Properties>',
    );
  });

  it('a filter on a plain range is also a hidden name', () => {
    const opc = apply(
      packageWith('<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>'),
      [{ sheet: 'Feuille', blocks: [], filter: area(0, 0, 3, 2) }],
    );
    expect(innerOf(opc)).toContain('<autoFilter ref="A1:B3"/><pageMargins');
    expect(opc.text('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Feuille'!$A$1:$B$3</definedName>`,
    );
  });

  it('a filter that grows keeps the criteria that a person has chosen', () => {
    const criteria = '<filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn>';
    const opc = apply(packageWith(`<sheetData/><autoFilter ref="A1:B3">${criteria}</autoFilter>`), [
      { sheet: 'Feuille', blocks: [], filter: area(0, 0, 9, 2) },
    ]);
    expect(innerOf(opc)).toContain(`<autoFilter ref="A1:B9">${criteria}</autoFilter>`);
  });
});

describe('tables', () => {
  const plan = (
    name: string,
    at: readonly [number, number, number, number],
    headers: readonly (string | number | null)[],
  ): SheetPlan => ({
    sheet: 'Feuille',
    blocks: [row(at[0], at[1], headers)],
    table: { name, area: area(...at), style: 'TableStyleLight1', bandedRows: true },
  });

  it('a new one takes its columns from the header cells, written or already there', () => {
    const opc = packageWith(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>deux\nlignes</t></is></c></row></sheetData>',
    );
    apply(opc, [{ ...plan('T', [0, 0, 3, 2], []), blocks: [row(0, 1, ['é & "x"'])] }]);
    expect(opc.text('xl/tables/table1.xml')).toContain(
      '<tableColumns count="2"><tableColumn id="1" name="deux_x000A_lignes"/><tableColumn id="2" name="é &amp; &quot;x&quot;"/></tableColumns>',
    );
    expect(innerOf(opc)).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
  });

  it('two of them have their own id and part', () => {
    const opc = apply(packageWith('<sheetData/>'), [
      plan('Un', [0, 0, 2, 1], ['a']),
      plan('Deux', [5, 0, 2, 1], ['a']),
    ]);
    expect(opc.text('xl/tables/table2.xml')).toContain('id="2" name="Deux"');
  });

  it.each<[string, SheetPlan, string]>([
    ['an empty header', plan('T', [0, 0, 2, 2], ['a', null]), 'table-headers'],
    ['a number as header', plan('T', [0, 0, 2, 2], ['a', 1]), 'table-headers'],
    ['headers that differ by case only', plan('T', [0, 0, 2, 2], ['a', 'A']), 'table-headers'],
    ['a table without data row', plan('T', [0, 0, 1, 1], ['a']), 'table-headers'],
    ['a name that is a cell', plan('A1', [0, 0, 2, 1], ['a']), 'table-name'],
    ['a name with a space', plan('a b', [0, 0, 2, 1], ['a']), 'table-name'],
  ])('refuses %s', (_, one, feature) => {
    expect(refusal(packageWith('<sheetData/>'), one)).toMatchObject({ feature });
  });

  it('refuses to overlap another table, a filter, merged cells, or a table of another sheet with that name', () => {
    const opc = apply(packageWith('<sheetData/>'), [plan('T', [0, 0, 3, 2], ['a', 'b'])]);
    expect(refusal(opc.copy(), plan('U', [2, 1, 2, 1], ['c']))).toMatchObject({ feature: 'table-overlap' });
    expect(refusal(opc.copy(), { ...plan('t', [0, 0, 3, 1], ['c']), sheet: 'Autre' })).toMatchObject({
      feature: 'table-name',
    });
    expect(
      refusal(packageWith('<sheetData/><autoFilter ref="A2:B9"/>'), plan('T', [0, 0, 3, 2], ['a', 'b'])),
    ).toMatchObject({ feature: 'table-overlap' });
    expect(
      refusal(
        packageWith('<sheetData/><mergeCells><mergeCell ref="A2:B2"/></mergeCells>'),
        plan('T', [0, 0, 3, 2], ['a', 'b']),
      ),
    ).toMatchObject({ feature: 'merged-cells' });
  });

  it('refuses to move a totals row, keeps the filter criteria when columns come before', () => {
    const opc = apply(packageWith('<sheetData/>'), [plan('T', [0, 1, 3, 2], ['b', 'c'])]);
    const part = 'xl/tables/table1.xml';
    opc.set(
      part,
      opc
        .text(part)
        .replace('totalsRowShown="0"', 'totalsRowCount="1"')
        .replace(
          '<autoFilter ref="B1:C3"/>',
          '<autoFilter ref="B1:C2"><filterColumn colId="0"/></autoFilter>',
        ),
    );
    expect(refusal(opc.copy(), plan('T', [0, 1, 9, 2], ['b', 'c']))).toMatchObject({
      feature: 'table-shape',
    });
    apply(opc, [plan('T', [0, 0, 3, 3], ['a', 'b', 'c'])]);
    expect(opc.text(part)).toContain('<autoFilter ref="A1:C2"><filterColumn colId="1"/></autoFilter>');
    expect(opc.text(part)).toContain('<tableColumn id="3" name="a"/><tableColumn id="1" name="b"/>');
  });

  it('refuses to change the columns of a table that comes from a query', () => {
    const opc = apply(packageWith('<sheetData/>'), [plan('T', [0, 0, 2, 2], ['a', 'b'])]);
    const part = 'xl/tables/table1.xml';
    opc.set(part, opc.text(part).replace('<table ', '<table tableType="queryTable" '));
    expect(refusal(opc, plan('T', [0, 0, 2, 3], ['a', 'b', 'c']))).toMatchObject({
      feature: 'query-table',
      detail: 'Feuille!A1:C2',
    });
  });

  it('a column follows its header cell', () => {
    const opc = apply(packageWith('<sheetData/>'), [plan('T', [0, 0, 2, 2], ['a', 'b'])]);
    apply(opc, [{ sheet: 'Feuille', blocks: [row(0, 1, ['autre'])] }]);
    expect(opc.text('xl/tables/table1.xml')).toContain('<tableColumn id="2" name="autre"/>');
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
  const array =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const table =
    '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="B1"/><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const sheet = (rows: string): OpcPackage => packageWith(`<sheetData>${rows}</sheetData>`);
  const at = (first: number, rows: number): SheetPlan => ({
    sheet: 'Feuille',
    blocks: [{ area: area(first, 0, rows, 1), values: Array.from({ length: rows }, () => [7]) }],
  });

  it.each<[string, string, SheetPlan, string]>([
    ['the cell that holds a formula for others', shared, at(0, 1), 'shared-formula'],
    ['the first cell of an array', array, at(0, 1), 'array-formula'],
    ['another cell of an array', array, at(1, 1), 'array-formula'],
    ['a cell of a data table', table, at(1, 1), 'data-table'],
  ])('refuses to overwrite %s', (_, rows, plan, feature) => {
    expect(refusal(sheet(rows), plan)).toMatchObject({ code: 'unsupported', feature, detail: 'Feuille!A1' });
  });

  it.each([shared, array, table])('overwrites the whole of it', (rows) => {
    expect(innerOf(apply(sheet(rows), [at(0, 2)]))).toContain(
      '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><v>7</v></c></row>',
    );
  });

  it('overwrites a cell that only follows a shared formula', () => {
    expect(innerOf(apply(sheet(shared), [at(1, 1)]))).toContain(
      'si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><v>7</v></c>',
    );
  });

  it('a text that looks like such a formula is none', () => {
    const text = '<row r="1"><c r="A1" t="inlineStr"><is><t> ref="A1:A2" t="array"</t></is></c></row>';
    expect(innerOf(apply(sheet(text), [at(0, 1)]))).toContain('<c r="A1"><v>7</v></c>');
  });

  const chained = (rows: string): OpcPackage => {
    const opc = sheet(rows);
    opc.set('xl/calcChain.xml', '<calcChain xmlns="urn:c"><c r="B1" i="1"/></calcChain>');
    opc.setContentType(
      'xl/calcChain.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    );
    opc.addRelationship('xl/workbook.xml', `${LINKS}/calcChain`, 'xl/calcChain.xml');
    return opc;
  };
  const formula = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';

  it('the calculation chain goes when a formula does, and only then', () => {
    const kept = apply(chained(formula), [at(0, 1)]);
    expect(kept.has('xl/calcChain.xml')).toBe(true);
    const gone = apply(chained(formula), [{ sheet: 'Feuille', blocks: [row(0, 1, [2])] }]);
    expect(gone.has('xl/calcChain.xml')).toBe(false);
    expect(gone.contentType('xl/calcChain.xml')).toBe('application/xml');
  });

  it('formulas are computed anew when what they may read has changed, not otherwise', () => {
    expect(apply(chained(formula), [at(0, 1)]).text('xl/workbook.xml')).toContain(
      '<calcPr fullCalcOnLoad="1"/>',
    );
    expect(
      apply(chained(formula), [{ sheet: 'Feuille', blocks: [row(0, 0, [1])] }]).text('xl/workbook.xml'),
    ).not.toContain('calcPr');
    expect(apply(sheet('<row r="1"/>'), [at(0, 1)]).text('xl/workbook.xml')).not.toContain('calcPr');
  });

  it('a written formula has its value, and is computed when the file is opened', () => {
    const content = { kind: 'formula', formula: 'IF(A1<2,"a","b")', value: 'a' } as const;
    const opc = apply(sheet('<row r="1"/>'), [
      { sheet: 'Feuille', blocks: [{ area: area(0, 0, 1, 1), values: [[content]] }] },
    ]);
    expect(innerOf(opc)).toContain(
      '<c r="A1" t="str"><f>IF(A1&lt;2,&quot;a&quot;,&quot;b&quot;)</f><v>a</v></c>',
    );
    expect(opc.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('refill', () => {
  const refilled: SheetPlan = { sheet: 'Feuille', refill: true, blocks: [row(0, 0, ['neuf'])] };

  it('clears all that stood there and keeps the sheet: its part, code name, zoom, protection, printer', () => {
    const opc = packageWith(
      '<sheetPr codeName="Feuil1" filterMode="1"/><dimension ref="A1:Z99"/><sheetViews><sheetView zoomScale="70" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="12"/><cols><col min="1" max="3" width="40"/></cols><sheetData><row r="9" s="1" customFormat="1"><c r="A9" s="1"><v>9</v></c></row></sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><pageSetup orientation="portrait" r:id="rId1"/><rowBreaks count="1"><brk id="3"/></rowBreaks>',
    );
    opc.addRelationship(SHEET_PART, `${LINKS}/printerSettings`, 'xl/printerSettings/printerSettings1.bin');
    opc.set('xl/printerSettings/printerSettings1.bin', 'x');
    opc.setContentType('xl/printerSettings/printerSettings1.bin', 'application/x');
    opc.set(
      'xl/workbook.xml',
      opc
        .text('xl/workbook.xml')
        .replace(
          '</sheets>',
          `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Feuille'!$1:$1</definedName></definedNames>`,
        ),
    );
    apply(opc, [refilled]);
    expect(innerOf(opc)).toBe(
      '<sheetPr codeName="Feuil1"/><dimension ref="A1"/><sheetViews><sheetView zoomScale="70" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="12"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>neuf</t></is></c></row></sheetData><sheetProtection sheet="1"/><pageSetup orientation="portrait" r:id="rId1"/>',
    );
    expect(opc.text('xl/workbook.xml')).not.toContain('definedName');
  });

  it.each([
    ['drawing', '<drawing r:id="rId1"/>'],
    ['legacyDrawing', '<legacyDrawing r:id="rId1"/>'],
    ['hyperlinks', '<hyperlinks><hyperlink ref="A1"/></hyperlinks>'],
    [
      'controls',
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>',
    ],
    ['sparklineGroups', '<extLst><ext xmlns:x14="urn:x14"><x14:sparklineGroups/></ext></extLst>'],
  ])('refuses to lose %s', (name, element) => {
    expect(refusal(packageWith(`<sheetData/>${element}`), refilled)).toMatchObject({
      feature: 'sheet-content',
      detail: 'Feuille',
      part: name,
    });
  });

  const DRAWING = 'xl/drawings/drawing1.xml';
  const withDrawing = (pointer: string, kind: string, content: string) => {
    const opc = packageWith(`<sheetData/><${pointer} r:id="rId1"/>`);
    opc.addRelationship(SHEET_PART, `${LINKS}/${kind}`, DRAWING);
    opc.set(DRAWING, content);
    opc.setContentType(DRAWING, 'application/x-drawing');
    return opc;
  };
  const WSDR = '<?xml version="1.0"?>\n<xdr:wsDr xmlns:xdr="urn:xdr"';

  it.each([
    ['without a tag of its own to close it', 'drawing', 'drawing', `${WSDR}/>`],
    ['with white space and a comment', 'drawing', 'drawing', `${WSDR}> <!-- <a/> -->\n</xdr:wsDr>`],
    [
      'of the old kind',
      'legacyDrawing',
      'vmlDrawing',
      '<xml xmlns:v="urn:v" xmlns:o="urn:o"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/></xml>',
    ],
  ])('drops a drawing on which nothing is drawn, %s', (_, pointer, kind, content) => {
    const opc = apply(withDrawing(pointer, kind, content), [refilled]);
    expect(innerOf(opc)).not.toContain(pointer);
    expect([opc.has(DRAWING), opc.contentType(DRAWING), opc.relationships(SHEET_PART)]).toEqual([
      false,
      'application/xml',
      [],
    ]);
    const once = textsOf(opc);
    expect(textsOf(apply(opc, [refilled]))).toEqual(once);
  });

  it('keeps the part of an empty drawing that another sheet shares', () => {
    const opc = withDrawing('drawing', 'drawing', `${WSDR}/>`);
    opc.addRelationship(partOf(opc, 'Autre'), `${LINKS}/drawing`, 'XL/drawings/drawing1.xml');
    apply(opc, [refilled]);
    expect([opc.has(DRAWING), opc.contentType(DRAWING)]).toEqual([true, 'application/x-drawing']);
    expect(opc.relationships(SHEET_PART)).toEqual([]);
  });

  it.each([
    ['an anchor', 'drawing', 'drawing', `${WSDR}><xdr:twoCellAnchor/></xdr:wsDr>`],
    ['a choice', 'drawing', 'drawing', `${WSDR}><mc:AlternateContent xmlns:mc="urn:mc"/></xdr:wsDr>`],
    [
      'a shape whose text is no XML',
      'legacyDrawing',
      'vmlDrawing',
      '<xml xmlns:v="urn:v"><v:shapetype/><v:shape><div>a<br></div></v:shape></xml>',
    ],
  ])('refuses to lose a drawing with %s', (_, pointer, kind, content) => {
    const opc = withDrawing(pointer, kind, content);
    expect(refusal(opc, refilled)).toMatchObject({
      feature: 'sheet-content',
      detail: 'Feuille',
      part: pointer,
    });
  });

  it('refuses to lose an empty drawing that refers to other parts', () => {
    const opc = withDrawing('drawing', 'drawing', `${WSDR}/>`);
    opc.addRelationship(DRAWING, `${LINKS}/image`, 'xl/media/image1.png');
    expect(refusal(opc, refilled)).toMatchObject({ feature: 'sheet-content' });
  });

  it('tells a drawing that is cut from an empty one', () => {
    expect(refusal(withDrawing('drawing', 'drawing', `${WSDR}>`), refilled)).toMatchObject({
      code: 'truncated',
      detail: DRAWING,
    });
  });

  it('refuses to lose a pivot table, which only a relationship tells', () => {
    const opc = packageWith('<sheetData/>');
    opc.addRelationship(SHEET_PART, `${LINKS}/pivotTable`, 'xl/pivotTables/pivotTable1.xml');
    expect(refusal(opc, refilled)).toMatchObject({
      feature: 'sheet-content',
      detail: 'Feuille',
      part: 'pivotTable',
    });
  });

  it('of several plans, what comes before the last refill does not count', () => {
    const opc = apply(packageWith('<sheetData/>'), [
      { sheet: 'Feuille', blocks: [row(4, 4, ['vieux'])], merges: [area(0, 0, 1, 2)] },
      refilled,
      { sheet: 'feuille', blocks: [row(1, 0, ['suite'])] },
    ]);
    expect(valuesOf(opc, 'Feuille')).toEqual([['neuf'], ['suite']]);
    expect(innerOf(opc)).not.toContain('merge');
  });
});

describe('files of other kinds', () => {
  it('refuses a signed file and a workbook in the old shared mode', () => {
    const signed = packageWith('<sheetData/>');
    signed.addRelationship(
      '',
      'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
      '_xmlsignatures/origin.sigs',
    );
    expect(refusal(signed, refilledFirst)).toMatchObject({ code: 'signed' });
    const shared = packageWith('<sheetData/>');
    shared.set('xl/revisions/revisionHeaders.xml', '<headers/>');
    expect(refusal(shared, refilledFirst)).toMatchObject({ code: 'unsupported', feature: 'shared-workbook' });
  });

  const refilledFirst: SheetPlan = { sheet: 'Feuille', blocks: [row(0, 0, ['x'])] };

  it('keeps macros and their content type', () => {
    const opc = packageWith('<sheetPr codeName="Feuil1"/><sheetData/>');
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    opc.setContentType('xl/workbook.xml', type);
    opc.set('xl/vbaProject.bin', 'macro');
    opc.setContentType('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject');
    opc.addRelationship(
      'xl/workbook.xml',
      'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      'xl/vbaProject.bin',
    );
    apply(opc, [refilledFirst, REPORT]);
    expect([opc.contentType('xl/workbook.xml'), opc.text('xl/vbaProject.bin')]).toEqual([type, 'macro']);
  });

  it('a strict file stays strict: new parts and relationships too', () => {
    const opc = packageWith('<sheetData/>');
    const strict = 'http://purl.oclc.org/ooxml';
    for (const part of opc.names()) {
      const text = opc
        .text(part)
        .replaceAll(LINKS, `${strict}/officeDocument/relationships`)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          `${strict}/spreadsheetml/main`,
        );
      if (text !== opc.text(part)) opc.set(part, text);
    }
    apply(opc, [
      {
        ...REPORT,
        refill: false,
        table: { name: 'T', area: area(0, 0, 2, 2), style: 'TableStyleLight1', bandedRows: false },
      },
    ]);
    const written = [partOf(opc, 'Annexe 2'), 'xl/tables/table1.xml', 'xl/_rels/workbook.xml.rels']
      .map((part) => opc.text(part))
      .join('');
    expect(written).toContain(`${strict}/officeDocument/relationships/worksheet`);
    expect(written).not.toContain('spreadsheetml/2006');
  });

  it('makes a styles part where a program wrote none', () => {
    const opc = freshPackage([{ name: 'Feuille', values: [] }]);
    const link = opc.relationships('xl/workbook.xml').find((one) => one.target === 'xl/styles.xml');
    opc.removeRelationship('xl/workbook.xml', link?.id ?? '');
    opc.remove('xl/styles.xml');
    apply(opc, [
      { sheet: 'Feuille', blocks: [], styles: [{ area: area(0, 0, 1, 1), style: { bold: true } }] },
    ]);
    expect(innerOf(opc)).toContain('<c r="A1" s="1"/>');
  });
});

it('refuses a sheet whose rows stand twice', () => {
  const rows = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  expect(refusal(packageWith(rows + rows), { sheet: 'Feuille', blocks: [row(1, 0, [2])] })).toMatchObject({
    code: 'unsupported',
    feature: 'row-order',
  });
});
