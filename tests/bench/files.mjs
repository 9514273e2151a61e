// The whole job on a file, against a plain openpyxl script that does the same work, in one run: ratios count, not times.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli, bundle } from '../../scripts/build-cli.mjs';
import { root } from '../../scripts/root.mjs';
import { pythonWithOpenpyxl } from '../../scripts/setup.mjs';

/** Pistes, and what may not be passed: parts of the script's time and memory. */
const SIZES = [
  { size: 20_000, time: 1 / 3, memory: 1.3 },
  { size: 100_000, time: 1 / 4, memory: 1 },
];
const SMALL = 55;
const ROUNDS = 3;

const python = pythonWithOpenpyxl();
if (python === null) {
  console.error('openpyxl is missing: npm run setup');
  process.exit(1);
}
const bench = (name) => join(root, 'tests', 'bench', name);

function run(...command) {
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stderr}`);
  return stdout;
}

/** The quickest of some rounds: the others were disturbed. */
function measure(rounds, ...command) {
  const all = Array.from({ length: rounds }, () => JSON.parse(run(python, bench('measure.py'), ...command)));
  const seconds = Math.min(...all.map((one) => one.seconds));
  return { seconds, megabytes: Math.min(...all.map((one) => one.megabytes)) };
}

function line(label, { seconds, megabytes }) {
  console.log(`${label.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s ${String(megabytes).padStart(6)} MB`);
}

await buildCli();
const folder = mkdtempSync(join(tmpdir(), 'pistes-bench-'));
try {
  for (const { size, time: mostTime, memory: mostMemory } of SIZES) {
    const input = join(folder, `${size}.xlsx`);
    run(python, bench('make_workbook.py'), String(size), input);
    const rounds = size > 50_000 ? 1 : ROUNDS;
    const script = measure(rounds, python, bench('openpyxl_job.py'), input, join(folder, 'a.xlsx'));
    const ours = measure(
      rounds,
      process.execPath,
      bundle,
      'classer',
      input,
      '--sortie',
      join(folder, 'b.xlsx'),
    );
    line(`${size} pistes, openpyxl script`, script);
    line(`${size} pistes, pistes classer`, ours);
    const time = (ours.seconds / script.seconds).toFixed(2);
    const memory = (ours.megabytes / script.megabytes).toFixed(2);
    console.log(`${' '.repeat(34)} time × ${time}, memory × ${memory}\n`);
    if (time > mostTime || memory > mostMemory) process.exitCode = 1;
  }
  const small = join(folder, 'small.xlsx');
  run(python, bench('make_workbook.py'), String(SMALL), small);
  line(
    `${SMALL} pistes, pistes classer`,
    measure(ROUNDS, process.execPath, bundle, 'classer', small, '--sortie', join(folder, 'b.xlsx')),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
