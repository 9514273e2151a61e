/** Columns side by side. */
export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/** Columns as runs, from left to right. */
export function columnRuns(columns: Iterable<number>): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === column)
      runs[runs.length - 1] = { column: last.column, columns: last.columns + 1 };
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
