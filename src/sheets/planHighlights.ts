import { levelNumber } from '../core/levelNumber';
import type { Method } from '../core/method';
import type { Area } from '../workbook/area';
import { cellName, columnLetters } from '../workbook/a1';
import { columnRuns } from '../workbook/columnRuns';
import type { Highlight, Highlights } from '../workbook/sheetPlan';
import type { MarkColumn } from './marks';
import { MARKS } from './marks';
import type { MethodRecord } from './methodRecord';
import { OUR_COLUMNS, STATUS_LABELS } from './names';
import { blankFormula, readableFormula, textLiteral } from './planFormulas';
import type { OurPlaces } from './planOurPlaces';
import type { ScoringLayout } from './scoringLayout';
import { levelColumns } from './scoringLayout';
import {
  BELOW_THRESHOLD_LOOK,
  EXCLUDED_LOOK,
  EXCLUDED_TITLE_LOOK,
  INVALID_LOOK,
  STALE_LOOK,
  UNSCORED_LOOK,
} from './theme';

/** Which rows count, and how their levels are read. */
type RowReading = Pick<MethodRecord, 'method' | 'ignored'>;

/** True everywhere: it tells our rules from the user's. */
export const HIGHLIGHT_MARK = 'N("Pistes")=0';

/** In characters. */
const LONGEST_FORMULA = 8192;

/**
 * Native conditional formats of the scoring table, so that a seat without the add-in sees them too: cells that cannot
 * be read, cells to fill in, rows out of date, rows dropped. The first rule wins. Columns absolute, rows relative.
 */
export function planHighlights(
  { method, ignored }: RowReading,
  layout: ScoringLayout,
  places: OurPlaces,
): Highlights {
  const rows = layout.endRow - layout.headerRow - 1;
  if (rows < 1) return { mark: HIGHLIGHT_MARK, rules: [] };
  const area = (column: number, columns = 1): Area => ({ row: layout.headerRow + 1, column, rows, columns });
  const all = area(layout.firstColumn, places.endColumn - layout.firstColumn);
  const stale = staleFormula({ method, ignored }, layout, places);
  const has = (status: 'excluded' | 'below-threshold'): string =>
    marked(statusFormula(layout, places, status));
  return {
    mark: HIGHLIGHT_MARK,
    rules: [
      // Labels too long for a formula: the status and the reason still say that the cell cannot be read.
      ...layout.criteria
        .flatMap((column, index) =>
          layout.marks[index]
            ? wrongMarks(layout, places, layout.marks[index])
            : unreadable({ method, ignored }, layout, places, area(column), index),
        )
        .filter(({ formula }) => formula.length <= LONGEST_FORMULA),
      ...layout.criteria.map((column, index) =>
        unscored(layout, area(column, layout.marks[index]?.length ?? 1), ignored),
      ),
      ...columnRuns(OUR_COLUMNS.map((name) => places.columns[name])).map((run) => ({
        area: area(run.column, run.columns),
        formula: marked(stale),
        style: STALE_LOOK,
      })),
      { area: area(layout.inputs.title), formula: has('excluded'), style: EXCLUDED_TITLE_LOOK },
      { area: all, formula: has('excluded'), style: EXCLUDED_LOOK },
      { area: all, formula: has('below-threshold'), style: BELOW_THRESHOLD_LOOK },
    ],
  };
}

/**
 * True where the criterion cells differ from those that our cells were computed on. French Excel joins 2,5 with a
 * comma. An error cannot be joined: it is out of date unless one was there already. A row that was never computed and
 * has no level is not out of date; nor is one that `Méthode` says to ignore.
 */
export function staleFormula(
  { method, ignored }: RowReading,
  layout: ScoringLayout,
  places: OurPlaces,
): string {
  const basis = first(layout, places.columns.basis);
  const joined = layout.criteria
    .map((column, index) =>
      layout.marks[index]
        ? marksAsText(method, layout, index, layout.marks[index])
        : asText(first(layout, column)),
    )
    .join('&"|"&');
  const differs = `SUBSTITUTE(${joined},",",".")<>SUBSTITUTE(${basis},",",".")`;
  const separators = String(layout.criteria.length - 1);
  const isStale = `IFERROR(AND(${differs},OR(${basis}<>"",LEN(${joined})>${separators})),ISERROR(FIND("#",${basis})))`;
  return ignored.length === 0 ? isStale : `AND(${countedFormula(layout, ignored)},${isStale})`;
}

/** As `markedText` has it. */
function marksAsText(
  { criteria }: Method,
  layout: ScoringLayout,
  index: number,
  columns: readonly MarkColumn[],
): string {
  const criterion = criteria[index];
  return columns
    .map(({ column, level }) => {
      const cell = first(layout, column);
      const number = String(criterion ? levelNumber(criterion, level) : level);
      return `IF(${blankFormula(cell)},"",IF(${markFormula(cell)},"","?")&"${number}")`;
    })
    .join('&');
}

/** Excel compares texts without case. */
function markFormula(cell: string): string {
  return `OR(${[...MARKS, '1'].map((mark) => `TRIM(${cell})="${mark}"`).join(',')})`;
}

/** Where a row marks several levels of a criterion, or holds something else there. */
function wrongMarks(layout: ScoringLayout, places: OurPlaces, columns: readonly MarkColumn[]): Highlight[] {
  const row = layout.headerRow + 1;
  const cells = columns.map(({ column }) => first(layout, column));
  const doubtful = `OR(${statusFormula(layout, places, 'invalid')},${statusFormula(layout, places, 'sub')})`;
  return columns.map(({ column }) => {
    const cell = first(layout, column);
    const several = `COUNTA(${cells[0] ?? cell}:${cells.at(-1) ?? cell})>1`;
    return {
      area: { row, column, rows: layout.endRow - row, columns: 1 },
      formula: marked(
        `${doubtful},IF(ISERROR(${cell}),TRUE,AND(NOT(${blankFormula(cell)}),OR(${several},NOT(${markFormula(cell)}))))`,
      ),
      style: INVALID_LOOK,
    };
  });
}

/** Booleans in French whatever the language of Excel, as `Calculé sur` holds them. */
function asText(cell: string): string {
  return `IF(ISLOGICAL(${cell}),IF(${cell},"VRAI","FAUX"),${cell}&"")`;
}

/**
 * A level that cannot be read. Only where the core cannot have accepted it: the row changed since, or its status says
 * so, or it is a sub-piste, whose status does not tell.
 */
function unreadable(
  { method, ignored }: RowReading,
  layout: ScoringLayout,
  places: OurPlaces,
  area: Area,
  index: number,
): Highlight {
  const cell = first(layout, area.column);
  const criterion = method.criteria[index];
  const stale = staleFormula({ method, ignored }, layout, places);
  const doubtful = `OR(${statusFormula(layout, places, 'invalid')},${statusFormula(layout, places, 'sub')},${stale})`;
  const wrong = criterion ? `NOT(OR(${blankFormula(cell)},${readableFormula(cell, criterion)}))` : 'FALSE';
  return {
    area,
    formula: marked(`${doubtful},IF(OR(ISERROR(${cell}),ISLOGICAL(${cell})),TRUE,${wrong})`),
    style: INVALID_LOOK,
  };
}

/** An empty criterion cell of a piste, or all the cells of one that are to be marked, of a piste that is ranked on its own; true before anything was computed. */
function unscored(layout: ScoringLayout, area: Area, ignored: readonly string[]): Highlight {
  const cells = Array.from({ length: area.columns }, (_, at) => first(layout, area.column + at));
  const conditions = [...cells.map(blankFormula), pisteFormula(layout)];
  if (ignored.length > 0) conditions.push(countedFormula(layout, ignored));
  if (layout.inputs.parent !== null) conditions.push(blankFormula(first(layout, layout.inputs.parent)));
  return { area, formula: marked(conditions.join(',')), style: UNSCORED_LOOK };
}

/** True where an input cell other than N° is filled in. */
function pisteFormula(layout: ScoringLayout): string {
  const { title, objective, breakdown, parent, communes } = layout.inputs;
  const columns = [title, objective, breakdown, parent, communes, ...levelColumns(layout)];
  const row = String(layout.headerRow + 2);
  const filled = columnRuns(columns.filter((column) => column !== null)).map((run) => {
    const last = columnLetters(run.column + run.columns - 1);
    return `COUNTBLANK($${columnLetters(run.column)}${row}:$${last}${row})<${String(run.columns)}`;
  });
  return `OR(${filled.join(',')})`;
}

/** True where no text of the row is one that `Méthode` says to ignore. Excel compares without case. */
function countedFormula({ inputs, headerRow }: ScoringLayout, ignored: readonly string[]): string {
  const { title, objective, breakdown, communes } = inputs;
  const cells = [title, objective, breakdown, communes]
    .filter((column) => column !== null)
    .map((column) => `$${cellName(headerRow + 1, column)}`);
  const same = cells.flatMap((cell) => ignored.map((text) => `TRIM(${cell})=${textLiteral(text)}`));
  return `NOT(OR(${same.join(',')}))`;
}

function statusFormula(layout: ScoringLayout, places: OurPlaces, status: keyof typeof STATUS_LABELS): string {
  return `${first(layout, places.columns.status)}=${textLiteral(STATUS_LABELS[status])}`;
}

/** The cell of the first row of data in a column, its column absolute. */
function first(layout: ScoringLayout, column: number): string {
  return `$${cellName(layout.headerRow + 1, column)}`;
}

function marked(condition: string): string {
  return `AND(${HIGHLIGHT_MARK},${condition})`;
}
