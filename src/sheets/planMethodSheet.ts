import type { Method } from '../core/method';
import type { Area } from '../workbook/area';
import type { Block, Choice, RowHeight, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import { METHOD_HEADERS } from './findMethodTables';
import type { MethodRecord } from './methodRecord';
import { METHOD_SETTINGS, SHEETS } from './names';
import { OR_WORSE } from './phrases';
import type { MethodPlaces } from './planMethodPlaces';
import {
  METHOD_COLUMNS,
  METHOD_ROWS,
  TEXT_COLUMNS,
  TEXT_WIDTH,
  choiceArea,
  configuredChoiceArea,
  countLevels,
  methodPlaces,
  methodWidths,
} from './planMethodPlaces';
import { configuredChoicesBlock } from './configuredChoicesBlock';
import { choicesBlock, methodTables } from './planMethodTables';
import { methodSentences, methodTitles } from './planMethodTexts';
import { planRowHeight } from './planRowHeight';
import {
  COLORS,
  INPUT_HEADER_STYLE,
  INPUT_STYLE,
  NOTE_STYLE,
  SECTION_STYLE,
  SIZES,
  TITLE_STYLE,
} from './theme';
import { NNBSP, quote } from './typography';

/** The sheet `Méthode`: criteria, excluded configurations, settings, each with a sentence that says what it does. */
export function planMethodSheet(record: MethodRecord): SheetPlan {
  const { method } = record;
  const places = methodPlaces(method);
  return {
    sheet: SHEETS.method,
    blocks: [
      ...textBlocks(record),
      ...methodTables(record),
      choicesBlock(method),
      configuredChoicesBlock(method),
    ],
    styles: [...textStyles(places), ...tableStyles(record, places)],
    columnWidths: methodWidths(method),
    rowHeights: rowHeights(record),
    merges: methodSentences(record).map(({ row }) => wide(row)),
    choices: choices(method, places),
    gridLines: false,
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      footer: { left: '&A', center: '', right: 'Page &P / &N' },
      margins: { top: 0.5, right: 0.5, bottom: 0.65, left: 0.5, header: 0.3, footer: 0.3 },
    },
  };
}

function textBlocks(record: MethodRecord): Block[] {
  return [...methodTitles(record), ...methodSentences(record)].map(({ row, text }) => ({
    area: { row, column: 0, rows: 1, columns: 1 },
    values: [[text]],
  }));
}

function textStyles({ configurationsSection, settingsSection }: MethodPlaces): StyledArea[] {
  const at = (row: number): Area => ({ row, column: 0, rows: 1, columns: 1 });
  const sections = [METHOD_ROWS.criteriaSection, configurationsSection, settingsSection];
  return [
    { area: at(METHOD_ROWS.title), style: TITLE_STYLE },
    ...sections.map((row) => ({ area: at(row), style: SECTION_STYLE })),
    ...[METHOD_ROWS.intro, ...sections.map((row) => row + 1)].map((row) => ({
      area: wide(row),
      style: NOTE_STYLE,
    })),
  ];
}

function tableStyles(record: MethodRecord, places: MethodPlaces): StyledArea[] {
  const { method } = record;
  const [criteria, , settings] = methodTables(record);
  const levels = countLevels(method);
  const table = (row: number, rows: number, columns: number): StyledArea[] => [
    { area: { row, column: 0, rows: 1, columns }, style: INPUT_HEADER_STYLE },
    { area: { row: row + 1, column: 0, rows, columns }, style: INPUT_STYLE },
  ];
  const centered: StyledArea[] = [METHOD_COLUMNS.level, METHOD_COLUMNS.retained].map((column) => ({
    area: { row: METHOD_ROWS.criteriaHeader, column, rows: levels + 1, columns: 1 },
    style: { horizontal: 'center' },
  }));
  const first = method.criteria.map((_, index): StyledArea => {
    const { row } = choiceArea(method, index);
    return { area: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true, color: COLORS.ink } };
  });
  return [
    ...table(METHOD_ROWS.criteriaHeader, levels, criteria.area.columns),
    ...centered,
    // The name is said once in full, then recalled.
    {
      area: { row: METHOD_ROWS.criteriaHeader + 1, column: 0, rows: levels, columns: 1 },
      style: { color: COLORS.muted },
    },
    ...first,
    ...[choicesBlock(method), configuredChoicesBlock(method)].map(({ area }): StyledArea => ({
      area,
      style: { color: COLORS.muted, italic: true, size: SIZES.small, vertical: 'center' },
    })),
    ...table(places.configurationsHeader, places.configurationRows, method.criteria.length + 1),
    ...table(places.settingsHeader, settings.area.rows - 1, 2),
  ];
}

function rowHeights(record: MethodRecord): RowHeight[] {
  return [
    { row: METHOD_ROWS.title, rows: 1, height: 28 },
    ...methodSentences(record).map(({ row, text }) => ({
      row,
      rows: 1,
      height: planRowHeight([{ text, width: TEXT_WIDTH, size: SIZES.body }], 18),
    })),
    ...tableHeights(record),
    ...spacerRows(record.method).map((row) => ({ row, rows: 1, height: 9 })),
  ];
}

/** The blank rows above each part. */
function spacerRows(method: Method): number[] {
  const { configurationsSection, settingsSection } = methodPlaces(method);
  return [METHOD_ROWS.criteriaSection, configurationsSection, settingsSection].map((row) => row - 1);
}

/** Every line of the three tables, so that no wrapped text is cut. */
function tableHeights(record: MethodRecord): RowHeight[] {
  const places = methodPlaces(record.method);
  const widths = methodWidths(record.method);
  const headers = [METHOD_ROWS.criteriaHeader, places.configurationsHeader, places.settingsHeader];
  return methodTables(record).flatMap(({ area, values }) =>
    values.map((cells, index) => {
      const row = area.row + index;
      const header = headers.includes(row);
      const texts = cells.map((cell, column) => ({
        text: typeof cell === 'string' ? cell : '',
        width: widths[column]?.width ?? 0,
        size: SIZES.body,
        bold: header || column === 0,
      }));
      return { row, rows: 1, height: planRowHeight(texts, header ? 20 : 16) };
    }),
  );
}

function choices(method: Method, places: MethodPlaces): Choice[] {
  const levels = method.criteria.map((_, index) => ({
    area: {
      row: places.configurationsHeader + 1,
      column: index + 1,
      rows: places.configurationRows,
      columns: 1,
    },
    source: { sheet: SHEETS.method, area: configuredChoiceArea(method, index) },
    title: 'Configuration exclue',
    message: `Un niveau, ou un niveau suivi de ${quote(OR_WORSE)}${NNBSP}: ce niveau et tous ceux au-delà. Rien${NNBSP}: quel que soit le niveau.`,
  }));
  const retained: Choice = {
    area: {
      row: METHOD_ROWS.criteriaHeader + 1,
      column: METHOD_COLUMNS.retained,
      rows: countLevels(method),
      columns: 1,
    },
    title: METHOD_HEADERS.retained,
    message: `${quote('oui')} du niveau le plus favorable jusqu’au seuil, ${quote('non')} au-delà.`,
  };
  const priority: Choice = {
    area: { row: places.settingsHeader + 1, column: 1, rows: 1, columns: 1 },
    source: { sheet: SHEETS.method, area: namesArea(method, places) },
    title: METHOD_SETTINGS.priority,
    message: 'Le critère dont le niveau est la priorité de la piste.',
  };
  return [retained, ...levels, priority];
}

/** The names of the criteria, side by side above the configurations. */
function namesArea(method: Method, places: MethodPlaces): Area {
  return { row: places.configurationsHeader, column: 1, rows: 1, columns: method.criteria.length };
}

function wide(row: number): Area {
  return { row, column: 0, rows: 1, columns: TEXT_COLUMNS };
}
