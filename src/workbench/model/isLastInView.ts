import type { BookState, SheetState } from './book';

/** Whether no other sheet is in view: Excel keeps one. */
export function isLastInView({ sheets }: BookState, sheet: SheetState): boolean {
  return sheets.every(({ id, visibility }) => id === sheet.id || visibility !== 'Visible');
}
