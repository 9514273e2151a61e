// Measures the workbench in Chromium: when its page can be used, from a warm server (4 s at most), and how long 5,000 pistes
// hold it while they open, scroll, filter and rank (200 ms at most, of the processor's time).
// Run: node tests/bench/workbench.mjs
// Exit code 1 when a requirement is not met.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
run(['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'pane']);
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'browser', '--runInBand'];
const output = run([...jest, '--testPathPatterns', 'workbench/(opening|large)']);
for (const line of output.match(/^measured .*$/gm) ?? []) console.log(line.slice('measured '.length));

function run(args) {
  const env = { ...process.env, PISTES_BENCH: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status === 0) return stdout;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}
