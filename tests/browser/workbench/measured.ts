import { isMeasuring } from '../isMeasuring';

/** How many times longer than alone this machine takes at the moment, since others use it too; 1 when it is quiet. */
export function crowding(): number {
  const [started, used] = [performance.now(), process.cpuUsage()];
  while (performance.now() - started < 300);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, (performance.now() - started) / ((user + system) / 1000));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Figures for whoever reads what the tests print. */
export function tell(what: string, figures: unknown): void {
  process.stdout.write(`measured ${what} ${JSON.stringify(figures)}\n`);
}

/**
 * Holds a time against what is required of it, where that is what is being measured (`tests/bench/workbench.mjs`). Among all
 * other tests, on a machine that does something else too, only what is several times beyond it is wrong.
 */
export function holds(time: number, most: number): void {
  expect(time).toBeLessThan(isMeasuring ? most : CROWDED * most);
}

const CROWDED = 3;
