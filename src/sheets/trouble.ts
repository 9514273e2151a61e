import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cellValue';
import type { MethodProblem } from './methodProblem';

/** Why a workbook cannot be used as it is. Rows and columns from 0. */
export type Trouble =
  // `title`: what stands above the titles in this workbook; absent: as everywhere.
  /** No table `Pistes`, no sheet `Évaluation`, and no sheet with a row of headers. */
  | { readonly kind: 'no-scoring-table'; readonly title?: string; readonly criteria: readonly string[] }
  | {
      readonly kind: 'several-scoring-tables';
      readonly places: readonly { readonly sheet: string; readonly row: number }[];
    }
  /** The sheet is there, but no row of it holds a title header; `seen`: headers that look alike. */
  | {
      readonly kind: 'no-header-row';
      readonly sheet: string;
      readonly title?: string;
      readonly criteria: readonly string[];
    }
  /** `Méthode` names a sheet that is not there. */
  | { readonly kind: 'missing-sheet'; readonly sheet: string }
  | { readonly kind: 'table-without-header'; readonly sheet: string; readonly table: string }
  | {
      readonly kind: 'missing-title-column';
      readonly sheet: string;
      readonly row: number;
      readonly headers: readonly string[];
    }
  | {
      readonly kind: 'missing-criteria';
      readonly sheet: string;
      readonly row: number;
      readonly criteria: readonly string[];
      /** Headers of that row that mean nothing to us: one of them may be the criterion, renamed. */
      readonly headers: readonly string[];
    }
  | {
      readonly kind: 'duplicate-header';
      readonly sheet: string;
      readonly row: number;
      readonly header: string;
      /** The same header written otherwise, in some of the columns. */
      readonly others?: readonly string[];
      readonly columns: readonly number[];
    }
  /** The cells where our columns must go are not free. */
  | { readonly kind: 'no-room'; readonly sheet: string; readonly area: Area }
  /** Our columns would go past the last one that a sheet has: from `column` on, it lacks `wanted - left`. */
  | {
      readonly kind: 'no-columns-left';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly wanted: number;
      readonly left: number;
    }
  /** Sheets that we look for by name, and whose names compare as equal. */
  | { readonly kind: 'twin-sheets'; readonly sheets: readonly string[] }
  /** A sheet has the name of one of our reports, and somebody else's content. */
  | { readonly kind: 'foreign-report'; readonly sheet: string }
  | {
      readonly kind: 'method';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly content: CellValue;
      readonly problem: MethodProblem;
    };
