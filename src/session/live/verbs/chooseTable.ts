import { scoringTableName } from '../../../sheets/scoringTableName';
import { HostError } from '../../../workbook/hostError';
import type { Answer } from '../sessionState';
import type { Work } from '../work';

export interface ChosenTable {
  readonly sheet: string;
  /** Of its headers, from 0. */
  readonly row: number;
}

/** Makes one of several candidates the scoring table, because somebody said that it is the one: by its name, for everybody. */
export async function chooseTable(work: Work, chosen: ChosenTable): Promise<Answer> {
  const { read, trouble } = work.store.get();
  if (read === null || trouble?.kind !== 'several-scoring-tables')
    return { kind: 'declined', why: 'cell-changed', detail: '' };
  if (work.passes.isOutdated(read)) throw new HostError('outdated', '');
  const naming = scoringTableName(trouble, chosen, read);
  if (naming === null) return { kind: 'declined', why: 'cell-changed', detail: '' };
  work.step('writing', false);
  try {
    await work.port.rename(naming);
  } finally {
    work.passes.doubt('all');
  }
  await work.passes.settle();
  return { kind: 'done', sheet: naming.table === null ? naming.name : naming.sheet };
}
