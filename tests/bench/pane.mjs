// Measures what a pane of 10,000 pistes costs in Chromium, on the genuine Office.js over the emulated host: an edit, near
// the host and far from it, a ranking, Annexe 2, and opening.
// Run: node tests/bench/pane.mjs
// The median of a few runs counts. Tasks are told as processor time of the pane's own thread, and as what a clock on the
// wall says, which others that use the machine lengthen: the emulated host computes on the same two cores. Script is told
// as a ratio to reading as many cells from JSON in the same pane, which it does anyway: ratios vary little from machine to
// machine.
// Exit code 1 when a requirement is not met.
import { buildPane, measureInBrowser } from './lib/measureInBrowser.mjs';

const RUNS = 5;
/** Milliseconds of the pane's own thread; a task is long from 50 ms on. */
const MOST_SCRIPT = 250;
const LONG = 50;
/** An edit far from the host may take so much longer than one near it: three round trips of 150 ms. */
const MOST_FAR = 450;
/** What is seen of a written cell is up to so many milliseconds late, twice. */
const LATE = 100;
/** Times the reading from JSON. */
const MOST_RATIO = 30;

buildPane();
const runs = Array.from({ length: RUNS }, measure);

const reading = median(runs.map((one) => one.reading));
const edit = figures('edit');
const far = figures('farEdit');
console.log(`10,000 pistes, median of ${RUNS} runs (as many cells read from JSON: ${reading.toFixed(1)} ms)`);
tell(
  'opening',
  tasksOf((one) => one.opening),
);
tell('an edit, all ranks moving', edit);
tell('the same, 150 ms away', far);
tell('« Classer »', figures('rank'));
tell('« Annexe 2 »', figures('annexe2'));

if (edit.script > MOST_SCRIPT) fail(`script of ${edit.script} ms for an edit, ${MOST_SCRIPT} at most`);
if (edit.script / reading > MOST_RATIO) fail(`an edit costs ${(edit.script / reading).toFixed(0)} readings`);
if (edit.longest >= LONG) fail(`a task of ${edit.longest} ms holds the page at an edit`);
if (far.took > edit.took + MOST_FAR + LATE) fail(`${far.took} ms far away, against ${edit.took} near`);

function figures(key) {
  const of = (pick) => median(runs.map((one) => pick(one[key])));
  return {
    took: of(({ took }) => took),
    script: of(({ script }) => script),
    bytes: of(({ bytes }) => bytes),
    ...tasksOf((one) => one[key].tasks),
  };
}

/** The longest task, as processor time and on the wall; 0 where none is long. */
function tasksOf(pick) {
  const longest = (clock) => median(runs.map((one) => Math.max(0, ...pick(one).map((task) => task[clock]))));
  return { longest: longest('spent'), wall: longest('wall') };
}

function tell(name, { took, script, longest, wall, bytes }) {
  const parts = [
    took === undefined ? '' : `${took} ms`,
    script === undefined ? '' : `script ${script} ms (${(script / reading).toFixed(1)})`,
    wall === 0 ? 'no long task' : `longest task ${longest} ms (on the wall ${wall})`,
    bytes === undefined ? '' : `${Math.round(bytes / 1_000)} kB sent`,
  ];
  console.log(`  ${name.padEnd(28)}${parts.filter((part) => part !== '').join(', ')}`);
}

function measure() {
  const [line] = measureInBrowser('tests/browser/large');
  if (line === undefined) throw new Error('nothing was measured');
  return JSON.parse(line);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function fail(sentence) {
  console.error(`FAILED: ${sentence}`);
  process.exitCode = 1;
}
