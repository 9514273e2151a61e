/** What somebody says of a table that was not laid out for Pistes. Names and texts as typed. */
export interface TableDecisions {
  /** null: it is found. */
  readonly sheet: string | null;
  /** Which header stands for a column, known by a header that is accepted everywhere or by a criterion. */
  readonly columns: readonly { readonly column: string; readonly header: string }[];
  /** Which end of a scale is the best: a number, or the header of a column of marks. In order of importance. */
  readonly best: readonly { readonly criterion: string; readonly level: string }[];
  /** Other texts that mean a level. */
  readonly spellings: readonly {
    readonly criterion: string;
    readonly level: string;
    readonly text: string;
  }[];
  /** Titles of rows that are no piste. */
  readonly ignored: readonly string[];
}

export function isDecided({ sheet, columns, best, spellings, ignored }: TableDecisions): boolean {
  return sheet !== null || columns.length + best.length + spellings.length + ignored.length > 0;
}

/** Why what was said cannot be done. */
export type DecisionFault =
  | { readonly kind: 'unknown-column'; readonly name: string; readonly accepted: readonly string[] }
  | { readonly kind: 'unknown-criterion'; readonly name: string; readonly criteria: readonly string[] }
  | {
      readonly kind: 'unknown-level';
      readonly criterion: string;
      readonly level: string;
      readonly accepted: readonly string[];
    }
  /** The column holds no whole number: there is no scale to turn. */
  | { readonly kind: 'no-numbers'; readonly criterion: string; readonly header: string }
  /** The best level lies between others. */
  | {
      readonly kind: 'no-end';
      readonly criterion: string;
      readonly level: string;
      readonly ends: readonly [string, string];
    }
  /** Levels are numbered from 1. */
  | { readonly kind: 'below-one'; readonly criterion: string; readonly lowest: number }
  | { readonly kind: 'too-many-levels'; readonly criterion: string; readonly count: number };
