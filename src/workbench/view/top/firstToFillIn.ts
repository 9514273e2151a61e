import type { Area, SheetState } from '../../model/book';

/** The first cell that offers a list: what there is to do on that sheet comes into view. */
export function firstToFillIn({ validations }: SheetState): Area {
  const list = validations.find(({ rule }) => typeof rule === 'object' && rule !== null && 'list' in rule);
  const { row, column } = list?.areas[0] ?? { row: 0, column: 0 };
  return { row, column, rows: 1, columns: 1 };
}
