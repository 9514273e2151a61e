import type { Snapshot } from '../workbook/snapshot';
import { placeAt } from './findScoringTable';
import { SCORING_TABLE, SHEETS } from './names';
import { readMethod } from './readMethod';
import { sheetNamed } from './sheetNamed';
import type { Trouble } from './trouble';

type Several = Extract<Trouble, { kind: 'several-scoring-tables' }>;

/** What gets a name so that a table is found first. */
export interface ScoringTableName {
  readonly sheet: string;
  /** The Excel table that is renamed; null: its sheet is. */
  readonly table: string | null;
  readonly name: string;
}

/**
 * The name that makes one of several candidates the scoring table: of its Excel table, else of its sheet.
 *
 * @returns null where neither would tell it from the others: plain ranges of one sheet
 */
export function scoringTableName(
  { places }: Several,
  chosen: Several['places'][number],
  snapshot: Snapshot,
): ScoringTableName | null {
  const sheet = sheetNamed(snapshot, chosen.sheet);
  if (
    sheet === undefined ||
    !places.some(({ sheet: name, row }) => name === chosen.sheet && row === chosen.row)
  )
    return null;
  const method = readMethod(sheetNamed(snapshot, SHEETS.method));
  if (!method.ok) return null;
  const { table } = placeAt(sheet, chosen.row, method.value);
  if (table !== null) return { sheet: sheet.name, table: table.name, name: SCORING_TABLE };
  const isAlone = places.filter(({ sheet: name }) => name === chosen.sheet).length === 1;
  return isAlone ? { sheet: sheet.name, table: null, name: SHEETS.scoring } : null;
}
