import type { Trouble } from '../../sheets/trouble';

/** A cell to go to, from 0. */
export interface TroublePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a trouble lies; null where it lies nowhere in particular. */
export function troublePlace(trouble: Trouble): TroublePlace | null {
  switch (trouble.kind) {
    case 'no-scoring-table':
    case 'missing-sheet':
    case 'twin-sheets':
      return null;
    case 'several-scoring-tables': {
      const [first] = trouble.places;
      return first ? { ...first, column: 0 } : null;
    }
    case 'no-header-row':
    case 'table-without-header':
    case 'foreign-report':
      return { sheet: trouble.sheet, row: 0, column: 0 };
    case 'missing-title-column':
    case 'missing-criteria':
      return { sheet: trouble.sheet, row: trouble.row, column: 0 };
    case 'duplicate-header':
      return {
        sheet: trouble.sheet,
        row: trouble.row,
        column: trouble.columns[1] ?? trouble.columns[0] ?? 0,
      };
    case 'no-columns-left':
      return { sheet: trouble.sheet, row: trouble.row, column: Math.max(0, trouble.column - 1) };
    case 'no-room':
      return { sheet: trouble.sheet, row: trouble.area.row, column: trouble.area.column };
    case 'method':
      return { sheet: trouble.sheet, row: trouble.row, column: trouble.column };
  }
}
