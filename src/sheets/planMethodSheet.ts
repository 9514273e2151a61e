import type { Criterion, Method } from '../core/method';
import type { Area } from '../workbook/area';
import type { CellContent, Formula } from '../workbook/cellValue';
import type { Block, Choice, ColumnWidth, RowHeight, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import { cellName } from '../workbook/a1';
import type { MethodRecord } from './methodRecord';
import { METHOD_HEADERS } from './findMethodTables';
import { METHOD_SETTINGS, SHEETS } from './names';
import { sayLevel } from './phrases';
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

/** First row of each part; rows of the sheet, from 0. */
const TITLE_ROW = 0;
const INTRO_ROW = 1;
const CRITERIA_SECTION = 3;
const CRITERIA_HEADER = CRITERIA_SECTION + 2;

const COLUMN = { criterion: 0, definition: 1, level: 2, label: 3, retained: 4, choices: 6 } as const;

/** Lines left free below the configurations, for more of them. */
const FREE_LINES = 2;

/** Width of the texts above the tables: that of the first table. */
const WIDTHS = {
  criterion: 30,
  definition: 40,
  level: 20,
  label: 24,
  retained: 18,
  gap: 18,
  choices: 26,
} as const;
const TEXT_COLUMNS = COLUMN.retained + 1;
const TEXT_WIDTH = WIDTHS.criterion + WIDTHS.definition + WIDTHS.level + WIDTHS.label + WIDTHS.retained;

/** The cells of `Méthode` that hold what the drop-down of a criterion offers, best level first. */
export function choiceArea(method: Method, criterion: number): Area {
  const before = method.criteria.slice(0, criterion).reduce((sum, { labels }) => sum + labels.length, 0);
  const rows = method.criteria[criterion]?.labels.length ?? 0;
  return { row: CRITERIA_HEADER + 1 + before, column: COLUMN.choices, rows, columns: 1 };
}

/** The sheet `Méthode`: criteria, excluded configurations, settings, each with a sentence that says what it does. */
export function planMethodSheet(record: MethodRecord): SheetPlan {
  const { method } = record;
  const places = placesOf(method);
  return {
    sheet: SHEETS.method,
    blocks: [
      ...textBlocks(record),
      criteriaBlock(method),
      choicesBlock(method),
      configurationsBlock(method, places),
      settingsBlock(record, places),
    ],
    styles: [...textStyles(places), ...tableStyles(method, places)],
    columnWidths: columnWidths(method),
    rowHeights: textHeights(record),
    merges: sentences(record).map(({ row }) => wide(row)),
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

interface Places {
  readonly configurationsSection: number;
  readonly configurationsHeader: number;
  /** Lines of configurations, free ones included. */
  readonly configurationRows: number;
  readonly settingsSection: number;
  readonly settingsHeader: number;
}

function placesOf(method: Method): Places {
  const configurationsSection = CRITERIA_HEADER + lines(method) + 2;
  const configurationsHeader = configurationsSection + 2;
  const configurationRows = method.excluded.length + FREE_LINES;
  const settingsSection = configurationsHeader + configurationRows + 2;
  return {
    configurationsSection,
    configurationsHeader,
    configurationRows,
    settingsSection,
    settingsHeader: settingsSection + 2,
  };
}

/** Number of levels of all criteria. */
function lines(method: Method): number {
  return method.criteria.reduce((sum, { labels }) => sum + labels.length, 0);
}

/** A sentence over the width of the first table. */
interface Sentence {
  readonly row: number;
  readonly text: string;
}

function sentences({ method, source }: MethodRecord): Sentence[] {
  const { configurationsSection, settingsSection } = placesOf(method);
  const note =
    source === 'default'
      ? ` Les libellés des niveaux non retenus ont été choisis pour ce modèle${NNBSP}: le rapport de 2016, dont vient cette méthode, ne les nomme pas.`
      : '';
  return [
    {
      row: INTRO_ROW,
      text: 'Comment les pistes sont écartées, puis classées. Tout ce qui est encadré peut être modifié, puis le classement relancé.',
    },
    {
      row: CRITERIA_SECTION + 1,
      text: `Les critères sont donnés du plus important au moins important, et leurs niveaux du plus favorable (1) au moins favorable. Une piste dont un niveau n’est pas retenu (${quote('non')}) est écartée. Les autres sont classées sur le premier critère, puis, à égalité, sur le deuxième, et ainsi de suite.${note}`,
    },
    {
      row: configurationsSection + 1,
      text: `Une piste qui réunit tous les niveaux d’une ligne est écartée, même si chacun d’eux est retenu. Une case vide veut dire${NNBSP}: quel que soit le niveau. Les lignes libres servent à en ajouter.`,
    },
    {
      row: settingsSection + 1,
      text: 'La priorité d’une piste est son niveau sur le critère nommé ici. Les annexes rappellent qui propose la méthode, qui l’a validée et quand.',
    },
  ];
}

function textBlocks(record: MethodRecord): Block[] {
  const { configurationsSection, settingsSection } = placesOf(record.method);
  const titles: Sentence[] = [
    { row: TITLE_ROW, text: 'Méthode d’évaluation' },
    { row: CRITERIA_SECTION, text: 'Critères, niveaux et seuils' },
    { row: configurationsSection, text: 'Configurations exclues' },
    { row: settingsSection, text: 'Priorité et validation' },
  ];
  return [...titles, ...sentences(record)].map(({ row, text }) => block(row, 0, [[text]]));
}

function criteriaBlock(method: Method): Block {
  const { criterion, definition, level, label, retained } = METHOD_HEADERS;
  const rows = method.criteria.flatMap((one) => one.labels.map((_, index) => criterionLine(one, index + 1)));
  return block(CRITERIA_HEADER, 0, [[criterion, definition, level, label, retained], ...rows]);
}

/** The name stands on each line, so that a line can be moved; the definition on the first one only. */
function criterionLine(criterion: Criterion, level: number): CellContent[] {
  return [
    criterion.name,
    level === 1 && criterion.definition !== '' ? criterion.definition : null,
    level,
    labelOf(criterion, level),
    level <= criterion.threshold ? 'oui' : 'non',
  ];
}

function labelOf(criterion: Criterion, level: number): string | null {
  const label = criterion.labels[level - 1] ?? '';
  return label === '' || label === String(level) ? null : label;
}

function choicesBlock(method: Method): Block {
  const offered = method.criteria.flatMap((criterion) =>
    criterion.labels.map((_, index) => ({ criterion, level: index + 1 })),
  );
  const cells = offered.map(({ criterion, level }, index) => [
    offer(CRITERIA_HEADER + 1 + index, criterion, level),
  ]);
  return block(CRITERIA_HEADER, COLUMN.choices, [['Choix proposés'], ...cells]);
}

/** Follows the label of the line, so that editing it changes the drop-down at once. */
function offer(row: number, criterion: Criterion, level: number): Formula {
  const number = cellName(row, COLUMN.level);
  const label = cellName(row, COLUMN.label);
  const unnamed = labelOf(criterion, level) === null;
  return {
    kind: 'formula',
    formula: `IF(${label}="",${number},${number}&" – "&${label})`,
    value: unnamed ? level : sayLevel(criterion, level),
  };
}

function configurationsBlock(method: Method, places: Places): Block {
  const blank = [null, ...method.criteria.map(() => null)];
  const rows = method.excluded.map(({ name, levels }) => [
    name === '' ? null : name,
    ...method.criteria.map((criterion, index) => levelContent(criterion, levels[index] ?? null)),
  ]);
  return block(places.configurationsHeader, 0, [
    [METHOD_HEADERS.configuration, ...method.criteria.map((criterion) => criterion.name)],
    ...rows,
    ...Array.from({ length: FREE_LINES }, () => blank),
  ]);
}

function levelContent(criterion: Criterion, level: number | null): CellContent {
  if (level === null) return null;
  return labelOf(criterion, level) === null ? level : sayLevel(criterion, level);
}

function settingsBlock(
  { method, proposedBy, validatedOn, validatedBy }: MethodRecord,
  places: Places,
): Block {
  return block(places.settingsHeader, 0, [
    [METHOD_HEADERS.setting, METHOD_HEADERS.value],
    [METHOD_SETTINGS.priority, method.criteria[method.priority]?.name ?? null],
    [METHOD_SETTINGS.proposedBy, proposedBy || null],
    [METHOD_SETTINGS.validatedOn, validatedOn || null],
    [METHOD_SETTINGS.validatedBy, validatedBy || null],
  ]);
}

function textStyles({ configurationsSection, settingsSection }: Places): StyledArea[] {
  const at = (row: number): Area => ({ row, column: 0, rows: 1, columns: 1 });
  const sections = [CRITERIA_SECTION, configurationsSection, settingsSection];
  return [
    { area: at(TITLE_ROW), style: TITLE_STYLE },
    ...sections.map((row) => ({ area: at(row), style: SECTION_STYLE })),
    ...[INTRO_ROW, ...sections.map((row) => row + 1)].map((row) => ({ area: wide(row), style: NOTE_STYLE })),
  ];
}

function tableStyles(method: Method, places: Places): StyledArea[] {
  const levels = lines(method);
  const table = (row: number, rows: number, columns: number): StyledArea[] => [
    { area: { row, column: 0, rows: 1, columns }, style: INPUT_HEADER_STYLE },
    { area: { row: row + 1, column: 0, rows, columns }, style: INPUT_STYLE },
  ];
  const centered: StyledArea[] = [COLUMN.level, COLUMN.retained].map((column) => ({
    area: { row: CRITERIA_HEADER, column, rows: levels + 1, columns: 1 },
    style: { horizontal: 'center' },
  }));
  const first = method.criteria.map((_, index): StyledArea => {
    const { row } = choiceArea(method, index);
    return { area: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true, color: COLORS.ink } };
  });
  return [
    ...table(CRITERIA_HEADER, levels, TEXT_COLUMNS),
    ...centered,
    // The name is said once in full, then recalled.
    {
      area: { row: CRITERIA_HEADER + 1, column: 0, rows: levels, columns: 1 },
      style: { color: COLORS.muted },
    },
    ...first,
    {
      area: { row: CRITERIA_HEADER, column: COLUMN.choices, rows: levels + 1, columns: 1 },
      style: { color: COLORS.muted, italic: true, size: SIZES.small, vertical: 'center' },
    },
    ...table(places.configurationsHeader, places.configurationRows, method.criteria.length + 1),
    ...table(places.settingsHeader, Object.keys(METHOD_SETTINGS).length, 2),
  ];
}

/** The configurations may take more columns than the first table. */
function columnWidths(method: Method): ColumnWidth[] {
  const { criterion, definition, level, label, retained, gap, choices } = WIDTHS;
  const empty = method.criteria.length < COLUMN.choices - 1 ? 4 : gap;
  const first = [criterion, definition, level, label, retained, empty, choices];
  const more = Math.max(0, method.criteria.length + 1 - first.length);
  return [...first, ...Array.from({ length: more }, () => gap)].map((width, column) => ({
    column,
    columns: 1,
    width,
  }));
}

function textHeights(record: MethodRecord): RowHeight[] {
  return [
    { row: TITLE_ROW, rows: 1, height: 28 },
    ...sentences(record).map(({ row, text }) => ({
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
  const { configurationsSection, settingsSection } = placesOf(method);
  return [CRITERIA_SECTION, configurationsSection, settingsSection].map((row) => row - 1);
}

/** Every line of the three tables, so that no wrapped text is cut. */
function tableHeights(record: MethodRecord): RowHeight[] {
  const places = placesOf(record.method);
  const widths = columnWidths(record.method);
  const headers = [CRITERIA_HEADER, places.configurationsHeader, places.settingsHeader];
  const blocks = [
    criteriaBlock(record.method),
    configurationsBlock(record.method, places),
    settingsBlock(record, places),
  ];
  return blocks.flatMap(({ area, values }) =>
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

function choices(method: Method, places: Places): Choice[] {
  const levels = method.criteria.map((_, index) => ({
    area: {
      row: places.configurationsHeader + 1,
      column: index + 1,
      rows: places.configurationRows,
      columns: 1,
    },
    source: { sheet: SHEETS.method, area: choiceArea(method, index) },
    title: 'Configuration exclue',
    message: `Un niveau, ou rien${NNBSP}: quel que soit le niveau.`,
  }));
  const retained: Choice = {
    area: { row: CRITERIA_HEADER + 1, column: COLUMN.retained, rows: lines(method), columns: 1 },
    title: METHOD_HEADERS.retained,
    message: `${quote('oui')} du niveau 1 jusqu’au seuil, ${quote('non')} au-delà.`,
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
function namesArea(method: Method, places: Places): Area {
  return { row: places.configurationsHeader, column: 1, rows: 1, columns: method.criteria.length };
}

function wide(row: number): Area {
  return { row, column: 0, rows: 1, columns: TEXT_COLUMNS };
}

function block(row: number, column: number, values: readonly (readonly CellContent[])[]): Block {
  return { area: { row, column, rows: values.length, columns: values[0]?.length ?? 1 }, values };
}
