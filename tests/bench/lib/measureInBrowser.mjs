// What the measurements in Chromium share. In a folder of its own: each .mjs of tests/bench itself is a measurement.
import { spawnSync } from 'node:child_process';
import { root } from '../../../scripts/root.mjs';

/** The pane as its users get it; browser tests open that one. */
export function buildPane() {
  run(['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'pane']);
}

/**
 * Runs the browser tests whose path matches, held to their times.
 *
 * @returns {string[]} what they measured, as they write it
 */
export function measureInBrowser(pattern) {
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'browser', '--runInBand'];
  const output = run([...jest, '--testPathPatterns', pattern]);
  return (output.match(/^measured .*$/gm) ?? []).map((line) => line.slice('measured '.length));
}

/** @throws with all that was printed, where it fails */
function run(args) {
  const env = { ...process.env, PISTES_BENCH: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${args[0]} failed:\n${stdout}${stderr}`);
  return stdout;
}
