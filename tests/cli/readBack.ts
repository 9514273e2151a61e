import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/xlsx/openWorkbook';
import { readEvaluation } from '../../src/session/pass';
import type { Evaluated } from '../../src/sheets/evaluate';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readFixture } from '../fixtures/readFixture';

/** Every sheet of a file, in tab order. */
export async function sheetsOf(path: string): Promise<readonly SheetSnapshot[]> {
  const workbook = await openWorkbook(readFileSync(path), path);
  return (await workbook.read({ kind: 'all' })).sheets;
}

/** What the add-in understands of a file. */
export async function evaluationOf(path: string): Promise<Evaluated> {
  const evaluated = await readEvaluation(await openWorkbook(readFileSync(path), path));
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.trouble));
  return evaluated.value;
}

/** The cells of a sheet under the first row that holds this header: one record per row, by header. */
export async function recordsOf(
  path: string,
  sheet: string,
  header: string,
): Promise<readonly Record<string, CellValue>[]> {
  const grid = (await sheetsOf(path)).find(({ name }) => name === sheet)?.values ?? [];
  const top = grid.findIndex((cells) => cells.includes(header));
  if (top < 0) throw new Error(`no header ${header} on ${sheet}`);
  const headers = grid[top] ?? [];
  return grid
    .slice(top + 1)
    .map((cells) => Object.fromEntries(headers.map((name, column) => [String(name), cells[column] ?? null])));
}

/** The rows of a CSV of the fixtures, by header. */
export function fixtureRecords(name: string): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = readFixture(name);
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])),
  );
}
