import { cellText } from '../../sheets/cellText';
import { cellAt, foldedAt, gridOf } from '../../sheets/grid';
import { INPUT_HEADERS, SHEETS } from '../../sheets/names';
import { readHeaders } from '../../sheets/readHeaders';
import { readMethod } from '../../sheets/readMethod';
import type { ScoringTableName } from '../../sheets/scoringTableName';
import { scoringTableName } from '../../sheets/scoringTableName';
import { sheetNamed } from '../../sheets/sheetNamed';
import type { Trouble } from '../../sheets/trouble';
import type { Snapshot } from '../../workbook/snapshot';

/** A table that could be the scoring table. Row and column from 0: of its title header. */
export interface TableCandidate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The first title below, by which people know it; empty where there is none. */
  readonly first: string;
  /** How it is told from the others; null where no name would do. */
  readonly naming: ScoringTableName | null;
}

/** The tables among which somebody must choose; empty where the trouble is another one. */
export function tableCandidates(trouble: Trouble, snapshot: Snapshot | null): readonly TableCandidate[] {
  if (trouble.kind !== 'several-scoring-tables') return [];
  const method = readMethod(snapshot === null ? undefined : sheetNamed(snapshot, SHEETS.method));
  if (!method.ok) return [];
  return trouble.places.map((place) => {
    const { sheet, row } = place;
    const found = snapshot === null ? undefined : sheetNamed(snapshot, sheet);
    const grid = found ? gridOf(found) : [];
    const headers = readHeaders(grid[row] ?? [], method.value);
    const columns = INPUT_HEADERS.title.flatMap((header) => headers.get(foldedAt([[header]], 0, 0)) ?? []);
    const column = columns[0] ?? 0;
    const naming = snapshot === null ? null : scoringTableName(trouble, place, snapshot);
    return { sheet, row, column, first: cellText(cellAt(grid, row + 1, column)).trim(), naming };
  });
}
