import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook } from '../../../src/workbench/files/readBook';
import { writeBook } from '../../../src/workbench/files/writeBook';
import type { SheetState } from '../../../src/workbench/model/book';
import { cellAt, formatAt, valuesIn } from '../../../src/workbench/model/cells';
import { link, packed } from './packed';
import type { Packed } from './packed';

async function sheetOf(parts: Packed): Promise<SheetState> {
  return first((await readBook(await packed(parts))).sheets);
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('nothing there');
  return item;
}

const fixture = (name: string) =>
  readBook(readFileSync(join(__dirname, '..', '..', 'fixtures', 'xlsx', name)));

describe('values', () => {
  it('are numbers, texts, booleans, errors, and dates as days from 1900 whatever the file counts from', async () => {
    const plain = first((await fixture('plain.xlsx')).sheets);
    const macDates = first((await fixture('dates-1904.xlsx')).sheets);
    expect(cellAt(plain, 1, 0)).toEqual({ value: 1 });
    expect(cellAt(macDates, 0, 0)).toEqual({ value: 42_430 });
    expect(formatAt(macDates, 0, 0)['numberFormat']).toBe('yyyy-mm-dd h:mm:ss');
  });

  it('keep texts that look like something else as texts, and errors apart from them', async () => {
    const text = (ref: string, value: string): string =>
      `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = await sheetOf({
      sheet: `<sheetData><row r="1">${text('A1', '12')}${text('B1', '=A1')}${text('C1', '2026-01-02')}${text('D1', '#N/A')}<c r="E1" t="e"><v>#N/A</v></c>${text('F1', '3 – Modéré')}</row></sheetData>`,
    });
    const [row] = sheet.rows;
    expect(row?.cells.map((cell) => cell?.text === true)).toEqual([true, true, true, true, false, false]);
  });

  it('give formulas with what they resulted in, and spell out those that cells share', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$A$1&amp;"x"</f><v>2</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>deux</v></c><c r="C3"><f>_xlfn.XLOOKUP(A3,B:B,C:C)</f></c></row></sheetData>',
    });
    expect(cellAt(sheet, 1, 1)).toEqual({ value: 2, formula: '=A2*$A$1&"x"' });
    expect(cellAt(sheet, 2, 1)).toEqual({ value: 'deux', formula: '=A3*$A$1&"x"' });
    expect(cellAt(sheet, 2, 2)).toEqual({ value: '', formula: '=XLOOKUP(A3,B:B,C:C)' });
  });

  it('are found on every sheet of what LibreOffice saved', async () => {
    const { sheets } = await fixture('plain-libreoffice.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Évaluation', 'Communes']);
    expect(valuesIn(first(sheets), { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      ['N°', "Intitulé de l'action"],
    ]);
  });

  it('do not reach down a million rows because of formats left there', async () => {
    const sheet = first((await fixture('ghosts.xlsx')).sheets);
    expect(sheet.rows.length).toBeLessThan(1_000);
  });
});

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.249977"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="mediumDashed"><color rgb="FFFF0000"/></left><bottom style="thin"><color auto="1"/></bottom></border></borders>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" textRotation="135" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>';

describe('formats', () => {
  it('are the flat properties of Office.js, colours of the theme worked out', async () => {
    const sheet = await sheetOf({
      styles: STYLES,
      sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    });
    expect(formatAt(sheet, 0, 0)).toEqual({
      numberFormat: '0.0" %"',
      'font/bold': true,
      // Accent 1 of Office, a quarter darker.
      'font/color': '#2E75B6',
      'fill/color': '#FFFF00',
      'borders/EdgeLeft/style': 'Dash',
      'borders/EdgeLeft/weight': 'Medium',
      'borders/EdgeLeft/color': '#FF0000',
      'borders/EdgeBottom/style': 'Continuous',
      horizontalAlignment: 'CenterAcrossSelection',
      textOrientation: -45,
      wrapText: true,
    });
  });

  it('say the font of the file where it is not the usual one', async () => {
    const sheet = await sheetOf({
      styles: STYLES,
      sheet: '<sheetData><row><c><v>1</v></c></row></sheetData>',
    });
    expect(formatAt(sheet, 0, 0)).toEqual({ 'font/name': 'Arial', 'font/size': 10 });
  });

  it('of whole columns are kept with the columns', async () => {
    const sheet = await sheetOf({
      styles: STYLES,
      sheet:
        '<cols><col min="1" max="1" width="26.7109375" customWidth="1"/><col min="2" max="3" width="9.140625" style="2"/><col min="4" max="4" width="0" hidden="1" customWidth="1"/><col min="5" max="16384" width="11.5"/></cols><sheetData/>',
    });
    const text = { format: { numberFormat: '@', 'font/name': 'Arial', 'font/size': 10 } };
    expect(sheet.columns).toEqual([{ width: 140.25 }, text, text, { width: 0, hidden: true }]);
    expect(sheet.rows).toEqual([]);
  });

  it('go with the links and notes of their cells', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId1" location="partie"/><hyperlink ref="B1" location="Feuil1!C3"/><hyperlink ref="C1" r:id="rId2"/></hyperlinks>',
      relationships:
        link('rId1', 'hyperlink', 'https://exemple.fr/', 'External') +
        link('rId2', 'hyperlink', 'mailto:a@exemple.fr', 'External') +
        link('rId3', 'comments', '../comments1.xml'),
      others: {
        'xl/comments1.xml':
          '<comments><authors><author>A</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>À voir</t></r></text></comment></commentList></comments>',
      },
    });
    expect([0, 1, 2].map((column) => formatAt(sheet, 0, column))).toEqual([
      { link: 'https://exemple.fr/#partie' },
      { link: '#Feuil1!C3', note: 'À voir' },
      { link: 'mailto:a@exemple.fr' },
    ]);
  });
});

describe('rows', () => {
  it('have the heights that differ from the usual one, and say what hides them', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row r="1" ht="15"/><row r="2" ht="31.5"/><row r="3" hidden="1"/><row r="4" ht="15" customHeight="1"/><row r="9" hidden="1"/></sheetData><autoFilter ref="A1:B5"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="2"/></customFilters></filterColumn></autoFilter>',
    });
    expect(sheet.rows.map((row) => row?.height)).toEqual([
      ...[undefined, 31.5, undefined, 15, undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(sheet.rows[2]?.hidden).toBe('filter');
    expect(sheet.rows[8]?.hidden).toBe('user');
    expect(sheet.filter).toEqual({
      area: { row: 0, column: 0, rows: 5, columns: 2 },
      criteria: { 1: { filterOn: 'Custom', criterion1: '>2' } },
    });
  });

  it('shows the rows of a filter that it cannot read: nothing would say why they are not in view', async () => {
    const filter = (inside: string): string =>
      `<sheetData><row r="2" hidden="1"/></sheetData><autoFilter ref="A1:A9"><filterColumn colId="0">${inside}</filterColumn></autoFilter>`;
    const dates = '<filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters>';
    const unread = await readBook(await packed({ sheet: filter(dates) }));
    expect(unread.sheets[0]?.rows[1]?.hidden).toBeUndefined();
    const read = await readBook(await packed({ sheet: filter('<filters><filter val="a"/></filters>') }));
    expect(read.sheets[0]?.rows[1]?.hidden).toBe('filter');
  });

  it('keeps the zoom of a sheet', async () => {
    const views = '<sheetViews><sheetView workbookViewId="0" zoomScale="85"/></sheetViews><sheetData/>';
    const book = await readBook(await packed({ sheet: views }));
    const again = await readBook(await writeBook(book));
    expect(again.sheets[0]?.properties['file/zoom']).toBe(85);
  });
});

describe('tables', () => {
  it('have their style, their total row and what filters them', async () => {
    const sheet = await sheetOf({
      relationships: link('rId1', 'table', '../tables/table1.xml'),
      others: {
        'xl/tables/table1.xml':
          '<table id="1" name="T" displayName="Pistes" ref="B2:C9" totalsRowCount="1"><autoFilter ref="B2:C8"><filterColumn colId="0"><filters blank="1"><filter val="a"/></filters></filterColumn><filterColumn colId="1"><top10 val="3"/></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="y"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
      },
    });
    expect(sheet.tables).toEqual([
      {
        id: 'table-1',
        name: 'Pistes',
        area: { row: 1, column: 1, rows: 8, columns: 2 },
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showHeaders: true,
        showTotals: true,
        showFilterButton: true,
        criteria: { 0: { filterOn: 'Values', values: ['a', ''] } },
      },
    ]);
  });
});

describe('validations', () => {
  it('are read where Excel puts lists of another sheet, too', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData/><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" showErrorMessage="1" sqref="A1 C1:C2"><formula1>3</formula1></dataValidation></dataValidations>' +
        '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Niveau"><x14:formula1><xm:f>Méthode!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    });
    const [whole, list] = sheet.validations;
    expect(whole?.rule).toEqual({ wholeNumber: { formula1: 3, operator: 'GreaterThan' } });
    expect(whole?.areas).toHaveLength(2);
    expect(list).toEqual({
      areas: [{ row: 1, column: 1, rows: 8, columns: 1 }],
      rule: { list: { inCellDropDown: true, source: '=Méthode!$A$1:$A$4' } },
      prompt: { message: '', showPrompt: true, title: 'Niveau' },
      errorAlert: { message: '', showAlert: false, style: 'Stop', title: '' },
      ignoreBlanks: true,
    });
  });
});

describe('conditional formats', () => {
  it('come by rank, by formula wherever the file gives one', async () => {
    const sheet = await sheetOf({
      styles: `${STYLES}<dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
      sheet:
        '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("x",A1)))</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1 B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan" stopIfTrue="1"><formula>4</formula></cfRule></conditionalFormatting>',
    });
    expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
    const [comparison, formula] = sheet.conditionalFormats;
    expect(comparison?.areas).toHaveLength(2);
    expect(comparison?.properties).toEqual({
      'cellValue/rule': '{"formula1":"=4","operator":"LessThan"}',
      'cellValue/format/font/bold': true,
      'cellValue/format/fill/color': '#FFC7CE',
      stopIfTrue: true,
    });
    expect(formula?.properties['custom/rule/formula']).toBe('=NOT(ISERROR(SEARCH("x",A1)))');
  });
});

describe('a workbook', () => {
  it('has the names that people gave, and those of its print set-up with their sheet', async () => {
    const { names, sheets } = await readBook(
      await packed({
        sheetName: 'Annexe 2',
        workbook:
          '<definedNames><definedName name="Seuil">\'Annexe 2\'!$A$1</definedName><definedName name="Local" localSheetId="0" hidden="1">3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Annexe 2\'!$A:$B,\'Annexe 2\'!$6:$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Annexe 2\'!$A$1:$D$9</definedName></definedNames>',
      }),
    );
    expect(names).toEqual([
      { name: 'Seuil', formula: "='Annexe 2'!$A$1", visible: true, comment: '' },
      { name: 'Local', formula: '=3', visible: false, comment: '' },
    ]);
    expect(first(sheets).properties).toEqual({
      'pageLayout/printTitleColumns': 'A:B',
      'pageLayout/printTitleRows': '6:6',
      'pageLayout/printArea': 'A1:D9',
    });
  });

  it('brings the settings that Excel keeps with the pane of an add-in', async () => {
    const { settings } = await readBook(
      await packed({
        others: {
          'xl/webextensions/webextension1.xml':
            '<we:webextension xmlns:we="x"><we:properties><we:property name="base" value="{&quot;n&quot;:1}"/></we:properties></we:webextension>',
        },
      }),
    );
    expect(settings).toEqual({ base: { n: 1 } });
  });

  it('fits on pages only where the file says that it does', async () => {
    const setup = '<pageSetup orientation="landscape" scale="80" fitToWidth="1" fitToHeight="0"/>';
    const loose = await sheetOf({ sheet: `<sheetData/>${setup}` });
    const fitted = await sheetOf({
      sheet: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>${setup}`,
    });
    expect(loose.properties['pageLayout/zoom']).toEqual({ scale: 80 });
    expect(fitted.properties['pageLayout/zoom']).toEqual({ horizontalFitToPages: 1 });
  });
});
