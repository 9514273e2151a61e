import type { BookState, Format, SheetState } from '../../../src/workbench/model/book';
import { emptyBook } from '../../../src/workbench/model/emptyBook';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const LOUD: Format = {
  numberFormat: '0.00" €"',
  'font/name': 'Cambria',
  'font/size': 14,
  'font/color': '#1F4E79',
  'font/bold': true,
  'font/italic': true,
  'font/underline': 'DoubleAccountant',
  'font/strikethrough': true,
  'font/superscript': true,
  'fill/color': '#FFF2CC',
  wrapText: true,
  shrinkToFit: true,
  horizontalAlignment: 'CenterAcrossSelection',
  verticalAlignment: 'Top',
  indentLevel: 2,
  textOrientation: -45,
  'protection/locked': false,
  'protection/formulaHidden': true,
  'borders/EdgeTop/style': 'Continuous',
  'borders/EdgeBottom/style': 'Double',
  'borders/EdgeBottom/weight': 'Thick',
  'borders/EdgeLeft/style': 'Dash',
  'borders/EdgeLeft/weight': 'Medium',
  'borders/EdgeLeft/color': '#B00020',
  'borders/EdgeRight/style': 'Continuous',
  'borders/EdgeRight/weight': 'Hairline',
  'borders/DiagonalUp/style': 'DashDot',
};

/** A workbook that uses each thing that the model can hold, so that nothing of it is forgotten in a file. */
export function richBook(): BookState {
  const [first, second, third] = emptyBook('Évaluation 2', "L'été", 'Caché').sheets;
  if (!first || !second || !third) throw new Error('three sheets were asked for');
  return {
    sheets: [evaluation(first), summer(second), { ...third, visibility: 'VeryHidden' }],
    names: [
      { name: 'Seuil', formula: "='L''été'!$A$1", visible: true, comment: 'Ce qui écarte' },
      { name: 'Caché', formula: '=3', visible: false, comment: '' },
    ],
    settings: { 'pistes.base': { rank: 3, words: ['à', '<&">'] }, plain: 'oui' },
    readOnly: false,
  };
}

function evaluation(sheet: SheetState): SheetState {
  return {
    ...sheet,
    rows: [
      {
        cells: [{ value: 'Titre' }, { value: 'Note\nfinale' }, { value: 'Date' }, { value: 'Calcul' }],
        formats: [LOUD, undefined, { numberFormat: '@' }],
        height: 38.25,
      },
      {
        cells: [
          { value: '0012', text: true },
          { value: 3.25 },
          { value: 46_350.5 },
          { value: 6.5, formula: '=IFERROR(2*B2,"&<é>")' },
        ],
        formats: [{ numberFormat: '@' }, undefined, { numberFormat: 'm/d/yyyy h:mm' }],
      },
      {
        cells: [
          { value: '=1+1', text: true },
          { value: true },
          { value: '#N/A' },
          { value: '#DIV/0!', formula: '=1/0' },
        ],
        formats: [undefined, undefined, { note: 'Vu en séance', link: "#'L''été'!A1" }],
        hidden: 'filter',
      },
      {
        cells: [
          { value: '#N/A', text: true },
          undefined,
          { value: '_x0041_ \u0007' },
          { value: 'a, b', formula: '=TEXTJOIN(", ",TRUE,A2:A3)' },
        ],
        formats: [{ link: 'https://exemple.fr/a?b=1&c=2#d' }],
      },
      {
        cells: [{ value: 'Total' }, { value: 3.25, formula: '=SUBTOTAL(109,B2:B4)' }],
        formats: [],
        hidden: 'user',
      },
    ],
    columns: [
      { width: 140.25, format: { numberFormat: '@', 'fill/color': '#E9ECEF' } },
      { width: 100 },
      { hidden: true },
      undefined,
      { format: { wrapText: true } },
    ],
    merges: [area(8, 0, 2, 3)],
    tables: [
      {
        id: 'table-1',
        name: 'Pistes',
        area: area(0, 0, 5, 4),
        style: 'TableStyleLight9',
        showBandedRows: false,
        showHeaders: true,
        showTotals: true,
        showFilterButton: true,
        criteria: {
          0: { filterOn: 'Values', values: ['0012', 'été & hiver', ''] },
          1: { filterOn: 'Custom', criterion1: '>=3' },
        },
      },
      {
        id: 'table-2',
        name: 'SansTitres',
        area: area(20, 0, 2, 2),
        style: '',
        showBandedRows: true,
        showHeaders: false,
        showTotals: false,
        showFilterButton: false,
        criteria: {},
      },
    ],
    conditionalFormats: [
      {
        id: 'conditionalFormat-1',
        areas: [area(1, 0, 4, 1), area(1, 2, 4, 2)],
        type: 'Custom',
        properties: {
          'custom/rule/formula': '=AND(N("Pistes")=0,$A2<>"")',
          'custom/format/font/color': '#B00020',
          'custom/format/font/bold': true,
          'custom/format/font/strikethrough': true,
          'custom/format/font/underline': 'Single',
          'custom/format/fill/color': '#FCE4D6',
          'custom/format/borders/EdgeTop/style': 'Continuous',
          'custom/format/borders/EdgeTop/color': '#B00020',
          'custom/format/numberFormat': '0%',
          stopIfTrue: true,
        },
      },
      {
        id: 'conditionalFormat-2',
        areas: [area(1, 1, 4, 1)],
        type: 'CellValue',
        properties: {
          'cellValue/rule': JSON.stringify({ formula1: '=1', formula2: '=$B$9', operator: 'NotBetween' }),
          'cellValue/format/fill/color': '#C6EFCE',
        },
      },
    ],
    validations: [
      {
        areas: [area(1, 0, 4, 1)],
        rule: { list: { inCellDropDown: false, source: "='L''été'!$A$1:$A$3" } },
        prompt: { message: 'Choisissez\n1 – Fort _x0041_', showPrompt: true, title: 'Niveau' },
        errorAlert: { message: 'Hors liste', showAlert: true, style: 'Warning', title: 'Attention' },
        ignoreBlanks: true,
      },
      {
        areas: [area(1, 1, 4, 1), area(8, 4, 1, 1)],
        rule: { wholeNumber: { formula1: 1, formula2: '=$B$9', operator: 'NotBetween' } },
        prompt: { message: '', showPrompt: false, title: '' },
        errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
        ignoreBlanks: false,
      },
      {
        areas: [area(1, 2, 4, 1)],
        rule: { list: { inCellDropDown: true, source: '1 – « Fort »,2 – "Bon"' } },
        prompt: { message: '', showPrompt: true, title: '' },
        errorAlert: { message: '', showAlert: false, style: 'Stop', title: '' },
        ignoreBlanks: true,
      },
      {
        areas: [area(1, 3, 4, 1)],
        rule: { custom: { formula: '=D2<>""' } },
        prompt: { message: '', showPrompt: false, title: '' },
        errorAlert: { message: '', showAlert: true, style: 'Information', title: '' },
        ignoreBlanks: true,
      },
      {
        areas: [area(30, 0, 1, 1)],
        rule: {},
        prompt: { message: 'Un mot seulement', showPrompt: true, title: '' },
        errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
        ignoreBlanks: true,
      },
    ],
    frozen: { rows: 1, columns: 2 },
    protected: true,
    properties: {
      tabColor: '#1F4E79',
      showGridlines: false,
      showHeadings: false,
      'protection/options': {
        allowAutoFilter: true,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertHyperlinks: false,
        allowInsertRows: false,
        allowPivotTables: false,
        allowSort: true,
        allowEditObjects: false,
        allowEditScenarios: true,
        selectionMode: 'Unlocked',
      },
      'protection/password': '',
      'pageLayout/orientation': 'Landscape',
      'pageLayout/paperSize': 'A3',
      'pageLayout/zoom': { horizontalFitToPages: 1 },
      'pageLayout/leftMargin': 28.35,
      'pageLayout/printOrder': 'OverThenDown',
      'pageLayout/blackAndWhite': true,
      'pageLayout/draftMode': true,
      'pageLayout/centerHorizontally': true,
      'pageLayout/centerVertically': true,
      'pageLayout/printGridlines': true,
      'pageLayout/printHeadings': true,
      'pageLayout/printArea': 'A1:D9',
      'pageLayout/printTitleRows': '1:1',
      'pageLayout/printTitleColumns': 'A:B',
      'pageLayout/headersFooters/state': 'FirstOddAndEven',
      'pageLayout/headersFooters/useSheetMargins': false,
      'pageLayout/headersFooters/useSheetScale': false,
      'pageLayout/headersFooters/oddPages/leftHeader': '&"Calibri,Bold"&14Pistes && idées',
      'pageLayout/headersFooters/oddPages/rightFooter': 'Page &P / &N',
      'pageLayout/headersFooters/evenPages/centerFooter': 'paire <1>',
      'pageLayout/headersFooters/firstPage/centerHeader': 'première',
    },
    horizontalBreaks: [3, 12],
  };
}

function summer(sheet: SheetState): SheetState {
  return {
    ...sheet,
    visibility: 'Hidden',
    rows: [
      { cells: [{ value: 'Mois' }, { value: 'Jours' }], formats: [] },
      { cells: [{ value: 'juin' }, { value: 30 }], formats: [], hidden: 'filter' },
      { cells: [{ value: 'juillet' }, { value: 31 }], formats: [] },
    ],
    filter: { area: area(0, 0, 3, 2), criteria: { 1: { filterOn: 'Custom', criterion1: '<>30' } } },
    properties: { 'pageLayout/zoom': { scale: 80 } },
  };
}
