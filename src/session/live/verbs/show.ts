import type { Answer } from '../sessionState';
import type { Work } from '../work';

export interface ShownCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** null: the title of the piste on that row. */
  readonly column: number | null;
}

/** Goes to a cell. */
export async function show(work: Work, { sheet, row, column }: ShownCell): Promise<Answer> {
  const { view } = work.store.get();
  const title = view?.evaluated.evaluation.layout.inputs.title ?? 0;
  await work.port.show({ sheet, area: { row, column: column ?? title, rows: 1, columns: 1 } });
  return { kind: 'done' };
}
