import type { CellValue } from '../../../../workbook/cellValue';

/** Stands for what a cell holds and cannot be read: never nothing, which would pass for an empty cell (R3). */
export const UNREADABLE: CellValue = Object.freeze({ kind: 'error', text: '#N/A' });

/** The formula itself is not read: this one shows that there is no value. */
export const UNCOMPUTED: CellValue = Object.freeze({ kind: 'uncomputed', formula: 'NA()' });
