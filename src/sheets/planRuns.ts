/** Columns that stand side by side, from left to right. */
export interface Run {
  readonly column: number;
  readonly columns: number;
}

/** Gathers columns, in any order and each once, into as few runs as can be. */
export function planRuns(columns: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.column + last.columns === column) {
      found[found.length - 1] = { column: last.column, columns: last.columns + 1 };
    } else {
      found.push({ column, columns: 1 });
    }
  }
  return found;
}
