import { UNREADABLE } from '../core/scores';
import { isBlank } from './cellText';
import type { Grid } from './grid';
import { cellAt } from './grid';
import type { Issue } from './issue';
import { wrongMark } from './marks';
import type { Pistes } from './pistes';
import { readNumber } from './readNumber';
import type { ScoringLayout } from './scoringLayout';

/** Issues that one cell shows by itself, and numbers that stand twice, in any order. */
export function cellIssues(
  grid: Grid,
  { inputs, criteria, marks }: ScoringLayout,
  { row: rows, title }: Pistes,
  levels: readonly Uint8Array[],
): Issue[] {
  const issues = inputs.number === null ? [] : numberIssues(grid, rows, inputs.number);
  rows.forEach((row, piste) => {
    if (!isBlank(title[piste])) return;
    const column = inputs.title;
    issues.push({ code: 'missing-title', row, column, content: cellAt(grid, row, column) });
  });
  criteria.forEach((only, criterion) => {
    const marked = marks[criterion] ?? null;
    levels[criterion]?.forEach((level, piste) => {
      if (level !== UNREADABLE) return;
      const row = rows[piste] ?? 0;
      const column = marked === null ? only : wrongMark(grid[row] ?? [], marked);
      const content = cellAt(grid, row, column);
      const how = marked === null ? {} : { isMark: true };
      issues.push({ code: 'unknown-level', row, column, content, criterion, ...how });
    });
  });
  return issues;
}

/** The first row with a N° has no issue; each later one has (R9). */
function numberIssues(grid: Grid, rows: Uint32Array, column: number): Issue[] {
  const issues: Issue[] = [];
  const firstRows = new Map<number, number>();
  for (const row of rows) {
    const content = cellAt(grid, row, column);
    const number = readNumber(content);
    const firstRow = firstRows.get(number);
    if (number === Infinity)
      issues.push({ code: isBlank(content) ? 'missing-number' : 'bad-number', row, column, content });
    else if (firstRow === undefined) firstRows.set(number, row);
    else issues.push({ code: 'duplicate-number', row, column, content, firstRow });
  }
  return issues;
}
