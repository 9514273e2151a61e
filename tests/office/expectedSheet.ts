import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { planPass, readEvaluation } from '../../src/session/pass';
import type { Desk } from './workshop';
import { cellsOf } from './workshop';

/** What the scoring sheet must hold, computed from scratch from what people typed: rows up to their last value. */
export async function expectedSheet(desk: Desk): Promise<readonly (readonly unknown[])[]> {
  const sheets = ['Évaluation', 'Méthode', 'Communes'].map((name) => ({
    name,
    cells: cellsOf(desk, name).map((cells) => cells.map((cell) => (cell === '' ? null : cell))),
  }));
  const workbook = new MemoryWorkbook(sheets);
  const evaluated = await readEvaluation(workbook);
  if (!evaluated.ok) throw new Error(evaluated.trouble.kind);
  const plans = planPass(evaluated.value, [], 'x');
  if (!plans.ok) throw new Error(plans.trouble.kind);
  await workbook.apply(plans.value);
  return filled(workbook.valuesOn('Évaluation').map((cells) => cells.map((cell) => cell ?? '')));
}

/** What it holds at a seat, in the same form. */
export function sheetAt(desk: Desk): readonly (readonly unknown[])[] {
  return filled(cellsOf(desk, 'Évaluation'));
}

function filled(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const trimmed = rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((cells) => cells.length > 0) + 1);
}
