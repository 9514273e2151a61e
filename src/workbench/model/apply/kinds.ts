import type { BookState } from '../book';
import type { Operation } from '../operation';

/** A workbook whose lists may be put in place of others. */
export type OpenBook = { -readonly [Key in keyof BookState]: BookState[Key] };

export type OperationOf<Kind extends Operation['kind']> = Extract<Operation, { readonly kind: Kind }>;

export type ShiftOperation = OperationOf<'insert' | 'delete'>;
