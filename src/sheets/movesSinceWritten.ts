import type { LevelMove, LevelMoves } from '../core/looksLikePartialSort';
import { levelReader } from '../core/readLevel';
import { cellText } from './cellText';
import type { Evaluated } from './evaluate';
import { cellAt, gridOf } from './grid';
import { BASIS_SEPARATOR } from './readPistes';

/**
 * The levels that are no longer those which the ranks were computed from, as `Calculé sur` tells: what somebody without
 * the pane did since. Rows for which it tells nothing are not compared. A row is its own witness: rows that were sorted
 * whole carry `Calculé sur` along; so do levels, if our columns are sorted with them and the titles are not.
 */
export function movesSinceWritten({ evaluation, sheet }: Evaluated): LevelMoves {
  const { record, layout, pistes, scores } = evaluation;
  const column = layout.ours.basis;
  if (column === null) return { compared: 0, levels: [] };
  const grid = gridOf(sheet);
  const readers = record.method.criteria.map(levelReader);
  const levels: LevelMove[] = [];
  let compared = 0;
  for (const [row, now] of pistes.basis.entries()) {
    const written = cellText(cellAt(grid, pistes.row[row] ?? 0, column));
    const texts = written.split(BASIS_SEPARATOR);
    if (written === '' || texts.length !== readers.length) continue;
    compared += 1;
    if (written === now) continue;
    for (const [criterion, read] of readers.entries()) {
      const from = read(texts[criterion] ?? '');
      const to = scores.levels[criterion]?.[row] ?? from;
      if (from !== to) levels.push({ row, criterion, from, to });
    }
  }
  return { compared, levels };
}
