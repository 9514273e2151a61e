import type { Method } from '../core/method';
import type { Area } from '../workbook/area';
import type { ColumnWidth } from '../workbook/sheetPlan';

/** Rows of `Méthode` that do not depend on the method. Rows and columns of the sheet, from 0. */
export const METHOD_ROWS = { title: 0, intro: 1, criteriaSection: 3, criteriaHeader: 5 } as const;

export const METHOD_COLUMNS = {
  criterion: 0,
  definition: 1,
  level: 2,
  label: 3,
  retained: 4,
  spellings: 5,
  choices: 6,
} as const;

/** Lines left free below the configurations, for more of them. */
export const FREE_LINES = 2;

const WIDTHS = {
  criterion: 34,
  definition: 42,
  level: 23,
  label: 24,
  retained: 18,
  spellings: 26,
  gap: 18,
  choices: 26,
} as const;

/** Sentences stand over the first table. */
export const TEXT_COLUMNS = METHOD_COLUMNS.retained + 1;
export const TEXT_WIDTH =
  WIDTHS.criterion + WIDTHS.definition + WIDTHS.level + WIDTHS.label + WIDTHS.retained;

/** Rows that follow from the number of levels and of configurations. */
export interface MethodPlaces {
  readonly configurationsSection: number;
  readonly configurationsHeader: number;
  /** Lines of configurations, free ones included. */
  readonly configurationRows: number;
  readonly settingsSection: number;
  readonly settingsHeader: number;
}

export function methodPlaces(method: Method): MethodPlaces {
  const configurationsSection = METHOD_ROWS.criteriaHeader + countLevels(method) + 2;
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

/** Whether levels have other spellings: they stand in a column of their own, right of the others. */
export function isSpelled({ criteria }: Method): boolean {
  return criteria.some(({ spellings = [] }) => spellings.some(({ length }) => length > 0));
}

/** Number of levels of all criteria. */
export function countLevels(method: Method): number {
  return method.criteria.reduce((sum, { labels }) => sum + labels.length, 0);
}

/** The cells of `Méthode` that hold what the drop-down of a criterion offers, best level first. */
export function choiceArea(method: Method, criterion: number): Area {
  const before = method.criteria.slice(0, criterion).reduce((sum, { labels }) => sum + labels.length, 0);
  const rows = method.criteria[criterion]?.labels.length ?? 0;
  return { row: METHOD_ROWS.criteriaHeader + 1 + before, column: METHOD_COLUMNS.choices, rows, columns: 1 };
}

/**
 * The cells of `Méthode` that hold what the drop-down of a criterion offers in the configurations: its levels, then each
 * but the best with « ou pire ». Beside the settings and below them, where no other table reaches.
 */
export function configuredChoiceArea(method: Method, criterion: number): Area {
  const rowsOf = (labels: readonly string[]): number => 2 * labels.length - 1;
  const before = method.criteria.slice(0, criterion).reduce((sum, { labels }) => sum + rowsOf(labels), 0);
  const rows = rowsOf(method.criteria[criterion]?.labels ?? []);
  const { settingsHeader } = methodPlaces(method);
  return { row: settingsHeader + 1 + before, column: METHOD_COLUMNS.choices, rows, columns: 1 };
}

/** Widths of all columns, from the first: the configurations may take more of them than the first table. */
export function methodWidths(method: Method): ColumnWidth[] {
  const { criterion, definition, level, label, retained, spellings, gap, choices } = WIDTHS;
  const empty = method.criteria.length < METHOD_COLUMNS.choices - 1 ? 4 : gap;
  const first = [
    criterion,
    definition,
    level,
    label,
    retained,
    isSpelled(method) ? spellings : empty,
    choices,
  ];
  const more = Math.max(0, method.criteria.length + 1 - first.length);
  return [...first, ...Array.from({ length: more }, () => gap)].map((width, column) => ({
    column,
    columns: 1,
    width,
  }));
}
