import type { CellValue } from '../../../../workbook/cellValue';

/** Errors by their code, the same in both binary formats (MS-XLS, 2.5.10 Bes). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** An error that came after these formats is still an error. */
export function errorValue(code: number): CellValue {
  return { kind: 'error', text: ERRORS.get(code) ?? '#VALUE!' };
}
