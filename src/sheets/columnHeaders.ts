import { fold } from '../core/fold';
import type { Criterion } from '../core/method';
import type { CriterionOrigins } from './methodOrigins';
import type { MethodRecord } from './methodRecord';
import type { InputColumn } from './names';
import { INPUT_COLUMNS, INPUT_HEADERS } from './names';

/** A header of this workbook that stands for a column of the scoring table, as `Méthode` says it (`Colonne : …`). */
export interface ColumnHeader {
  /** An input column, or the index of a criterion in the method. */
  readonly column: InputColumn | number;
  /** As it is written above the column. */
  readonly header: string;
}

/** All by which the headers of a scoring table are known. */
export type HeaderSource = Pick<MethodRecord, 'method' | 'columns' | 'source'>;

/** Folded headers by which the columns of this workbook are known; of several, the first that is there decides. */
export interface KnownHeaders {
  readonly inputs: Readonly<Record<InputColumn, readonly string[]>>;
  /** One for each criterion, in the method's order. */
  readonly criteria: readonly string[];
}

/** A header that `Méthode` names wins over those that are accepted everywhere, and is no other column's. */
export function knownHeaders({ method, columns }: Omit<HeaderSource, 'source'>): KnownHeaders {
  const taken = new Set(columns.map(({ header }) => fold(header)));
  const accepted = (name: InputColumn): readonly string[] => {
    const header = headerNamed(columns, name);
    if (header !== null) return [fold(header)];
    return INPUT_HEADERS[name].map(fold).filter((one) => !taken.has(one));
  };
  return {
    inputs: {
      number: accepted('number'),
      title: accepted('title'),
      objective: accepted('objective'),
      breakdown: accepted('breakdown'),
      parent: accepted('parent'),
      communes: accepted('communes'),
    },
    criteria: method.criteria.map((_, index) => fold(criterionHeader({ method, columns }, index))),
  };
}

/** What stands above a criterion's column, as it is to be written. */
export function criterionHeader({ method, columns }: Omit<HeaderSource, 'source'>, index: number): string {
  return headerNamed(columns, index) ?? method.criteria[index]?.name ?? '';
}

/** What stands above the titles, as it is to be said. */
export function titleHeader({ columns }: Pick<HeaderSource, 'columns'>): string {
  return headerNamed(columns, 'title') ?? INPUT_HEADERS.title[1];
}

/** Headers of a method that was changed: those of criteria go where these have gone. */
export function columnsAfter(
  columns: readonly ColumnHeader[],
  origins: CriterionOrigins,
): readonly ColumnHeader[] {
  return columns.flatMap((one) => {
    if (typeof one.column !== 'number') return [one];
    const column = origins.indexOf(one.column);
    return column < 0 ? [] : [{ ...one, column }];
  });
}

/** The criterion of that name, or the input column of which it is an accepted header; folded. null: neither. */
export function columnMeant(named: string, criteria: readonly Criterion[]): ColumnHeader['column'] | null {
  const index = criteria.findIndex(({ name }) => fold(name) === named);
  if (index >= 0) return index;
  return INPUT_COLUMNS.find((name) => INPUT_HEADERS[name].some((header) => fold(header) === named)) ?? null;
}

/** What a column is called wherever it stands under another header. */
export function columnName(criteria: readonly Criterion[], column: ColumnHeader['column']): string {
  return typeof column === 'number' ? (criteria[column]?.name ?? '') : INPUT_HEADERS[column][0];
}

/** How a setting names the column that it speaks of: `Colonne : Potentiel`. */
export function columnSetting(criteria: readonly Criterion[], column: ColumnHeader['column']): string {
  return `${COLUMN_SETTING}${columnName(criteria, column)}`;
}

const COLUMN_SETTING = 'Colonne : ';
/** On a folded setting. */
const SETTING = /^colonne ?: ?(.*)$/;

/** What a folded setting names after `Colonne :`; null where it is another setting. */
export function columnNamed(setting: string): string | null {
  return SETTING.exec(setting)?.[1] ?? null;
}

function headerNamed(columns: readonly ColumnHeader[], column: ColumnHeader['column']): string | null {
  return columns.find((one) => one.column === column)?.header ?? null;
}
