import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

interface Problem {
  readonly ruleId: string;
  readonly line: number;
}

/** The lines that the lint refuses for what becomes of texts, were they in the pane; from 0. Without types, it is quick. */
function refused(lines: readonly string[]): readonly number[] {
  const eslint = join(ROOT, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const options = ['--stdin', '--stdin-filename', 'src/taskpane/lines.js', '--format', 'json'];
  const input = lines.join('\n');
  const { stdout } = spawnSync(process.execPath, [eslint, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  const [{ messages }]: [{ readonly messages: readonly Problem[] }] = JSON.parse(stdout);
  return messages.flatMap(({ ruleId, line }) => (/^no-restricted-/.test(ruleId) ? [line - 1] : []));
}

const WRITES = [
  'export const a = (node, text) => (node.innerHTML = text);',
  "export const b = (node, text) => (node['outerHTML'] = text);",
  "export const c = (node, text) => node.insertAdjacentHTML('beforeend', text);",
  'export const d = (text) => document.write(text);',
  'export const e = (text) => window.document.writeln(text);',
  'export const f = (text) => <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'export const g = (text) => ({ dangerouslySetInnerHTML: { __html: text } });',
  'export const h = (node, text) => Object.assign(node, { innerHTML: text });',
];

const SAFE = [
  'export const a = (node, text) => (node.textContent = text);',
  'export const b = (text) => <p>{text}</p>;',
  'export const c = (port, text) => port.write(text);',
];

test('the lint refuses what would read a text as HTML, and nothing else that shows one', () => {
  expect(refused([...WRITES, ...SAFE])).toEqual([...WRITES.keys()]);
});
