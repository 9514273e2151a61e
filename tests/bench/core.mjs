// Measures the ranking core against the two ways that one would write first, and against a counting sort tuned by hand
// for the default method alone. Run: node tests/bench/core.mjs
// Exit code 1 when a requirement is not met, or when two ways disagree.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FASTER_THAN_OBJECTS = 4;
const SLOWER_THAN_TUNED = 2;
const MILLION = 1_000_000;
const RUNS = 9;

const { DEFAULT_METHOD, rank } = await loadCore();
const failures = [];

compareOnDefaultMethod('numbers ascending', defaultScores(MILLION, false));
compareOnDefaultMethod('numbers shuffled', defaultScores(MILLION, true));
compareOnLargestMethod();
measureGrowth('default method, numbers ascending', DEFAULT_METHOD, (count) => defaultScores(count, false));
measureGrowth('default method, numbers shuffled', DEFAULT_METHOD, (count) => defaultScores(count, true));
measureGrowth('12 criteria × 10 levels', largestMethod(), (count) => largestScores(count));

for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'pistes-bench-'));
  try {
    const outfile = join(folder, 'core.mjs');
    const entry = fileURLToPath(new URL('../../src/core/index.ts', import.meta.url));
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareOnDefaultMethod(title, scores) {
  const objects = objectsOf(scores);
  const shuffled = title.includes('shuffled');
  console.log(`\n${title}: ${scores.count} pistes × 3 criteria (best and median of ${RUNS} runs, in ms)`);
  const ours = measure('rank', () => rank(DEFAULT_METHOD, scores).order);
  const plain = measure('filter + sort on objects', () => filterAndSortObjects(objects), 3);
  const index = measure('filter + sort on row indexes', () => filterAndSortIndexes(scores), 3);
  sameOrder(ours.result, plain.result, `${title}, objects`);
  sameOrder(ours.result, index.result, `${title}, indexes`);
  console.log(`  ${times(plain, ours)} faster than on objects, ${times(index, ours)} faster than on indexes`);
  require(plain.median >= FASTER_THAN_OBJECTS * ours.median, `${title}: less than 4× faster than on objects`);
  if (shuffled) return;
  const tuned = measure('tuned by hand, same result', () => tunedByHand(scores).order);
  sameOrder(ours.result, tuned.result, `${title}, tuned`);
  console.log(`  ${times(ours, tuned)} the time of the one tuned by hand`);
  require(ours.median <=
    SLOWER_THAN_TUNED * tuned.median, `${title}: more than 2× the time of the tuned one`);
}

function compareOnLargestMethod() {
  const method = largestMethod();
  const scores = largestScores(MILLION);
  console.log(`\n${scores.count} pistes × 12 criteria × 10 levels, ${method.excluded.length} configurations`);
  const rows = Array.from({ length: scores.count }, (_, row) => ({
    row,
    levels: scores.levels.map((column) => column[row]),
  }));
  const ours = measure('rank', () => rank(method, scores).order, 5);
  const plain = measure('filter + sort on objects', () => filterAndSortAny(method, rows), 1);
  sameOrder(ours.result, plain.result, '12 × 10');
  console.log(`  ${times(plain, ours)} faster than on objects`);
  require(plain.median >= FASTER_THAN_OBJECTS * ours.median, '12 × 10: less than 4× faster than on objects');
}

function measureGrowth(title, method, scoresOf) {
  console.log(`\n${title}: time per piste`);
  for (let count = 1_000; count <= MILLION; count *= 10) {
    const scores = scoresOf(count);
    const repeats = Math.max(1, 200_000 / count);
    const { median } = measure(
      null,
      () => {
        for (let repeat = 0; repeat < repeats; repeat++) rank(method, scores);
      },
      5,
    );
    console.log(
      `  ${String(count).padStart(9)} pistes  ${((median / repeats / count) * 1e6).toFixed(1).padStart(6)} ns`,
    );
  }
}

function measure(name, work, runs = RUNS) {
  let result = work();
  const spent = Array.from({ length: runs }, () => {
    const start = performance.now();
    result = work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = spent[runs >> 1];
  if (name)
    console.log(`  ${name.padEnd(32)}${spent[0].toFixed(1).padStart(9)}${median.toFixed(1).padStart(9)}`);
  return { result, median };
}

function times(slow, fast) {
  return `${(slow.median / fast.median).toFixed(2)}×`;
}

function require(holds, sentence) {
  if (!holds) failures.push(sentence);
}

function sameOrder(one, other, title) {
  const same = one.length === other.length && one.every((row, index) => row === other[index]);
  require(same, `${title}: the orders differ`);
}

// The other ways. Each is written as one would for this method and nothing else.

function objectsOf({ count, levels: [potential, stake, ease], sub, appearance }) {
  return Array.from({ length: count }, (_, row) => ({
    row,
    number: appearance[row],
    sub: sub[row] === 1,
    potential: potential[row],
    stake: stake[row],
    ease: ease[row],
  }));
}

function filterAndSortObjects(pistes) {
  return pistes
    .filter(
      ({ sub, potential, stake, ease }) =>
        !sub &&
        potential >= 1 &&
        potential <= 3 &&
        stake >= 1 &&
        stake <= 2 &&
        ease >= 1 &&
        ease <= 3 &&
        !(potential === 3 && ease === 3),
    )
    .sort((a, b) => a.potential - b.potential || a.stake - b.stake || a.ease - b.ease || a.number - b.number)
    .map(({ row }) => row);
}

function filterAndSortIndexes({ count, levels: [potential, stake, ease], sub, appearance }) {
  return Array.from({ length: count }, (_, row) => row)
    .filter(
      (row) =>
        sub[row] === 0 &&
        potential[row] >= 1 &&
        potential[row] <= 3 &&
        stake[row] >= 1 &&
        stake[row] <= 2 &&
        ease[row] >= 1 &&
        ease[row] <= 3 &&
        !(potential[row] === 3 && ease[row] === 3),
    )
    .sort(
      (a, b) =>
        potential[a] - potential[b] ||
        stake[a] - stake[b] ||
        ease[a] - ease[b] ||
        appearance[a] - appearance[b],
    );
}

function filterAndSortAny({ criteria, excluded }, rows) {
  return rows
    .filter(
      ({ levels }) =>
        levels.every((level, index) => level >= 1 && level <= criteria[index].threshold) &&
        !excluded.some((rule) =>
          rule.levels.every((level, index) => level === null || level === levels[index]),
        ),
    )
    .sort((a, b) => {
      for (let index = 0; index < criteria.length; index++) {
        if (a.levels[index] !== b.levels[index]) return a.levels[index] - b.levels[index];
      }
      return a.row - b.row;
    })
    .map(({ row }) => row);
}

/** The same result as `rank`, for rows that stand in order of appearance; two passes over typed arrays. */
function tunedByHand({ count, levels: [potential, stake, ease], sub, appearance }) {
  const [SUB, INVALID, UNSCORED, BELOW, EXCLUDED, RETAINED] = [0, 1, 2, 3, 4, 5];
  const table = new Uint8Array(512);
  const key = (p, e, f) => (p << 6) | (e << 3) | f;
  for (let p = 0; p < 8; p++) {
    for (let e = 0; e < 8; e++) {
      for (let f = 0; f < 8; f++) {
        let code = RETAINED;
        if (p === 3 && f === 3) code = EXCLUDED;
        if (p > 3 || e > 2 || f > 3) code = BELOW;
        if (p === 0 || e === 0 || f === 0) code = UNSCORED;
        if (p > 4 || e > 3 || f > 4) code = INVALID;
        table[key(p, e, f)] = code;
      }
    }
  }
  const status = new Uint8Array(count);
  const priority = new Uint8Array(count);
  const places = new Uint32Array(513);
  const counts = [0, 0, 0, 0, 0, 0];
  let previous = 0;
  for (let row = 0; row < count; row++) {
    if (appearance[row] < previous) throw new Error('not in order of appearance');
    previous = appearance[row];
    const p = potential[row];
    const k = key(p & 7, stake[row] & 7, ease[row] & 7);
    const code = sub[row] === 1 ? SUB : table[k];
    status[row] = code;
    counts[code]++;
    if (code === RETAINED) {
      places[k + 1]++;
      priority[row] = p;
    } else if (code === SUB && p <= 4) {
      priority[row] = p;
    }
  }
  for (let k = 1; k < places.length; k++) places[k] += places[k - 1];
  const order = new Uint32Array(counts[RETAINED]);
  const ranks = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    if (status[row] !== RETAINED) continue;
    const place = places[key(potential[row], stake[row], ease[row])]++;
    order[place] = row;
    ranks[row] = place + 1;
  }
  return { status, rank: ranks, order, priority, counts };
}

// The data: levels drawn evenly, one cell in a hundred empty, one in a thousand unreadable, one row in twenty a sub-piste.

function defaultScores(count, shuffled) {
  const draw = randomNumbers(20160101);
  const levels = DEFAULT_METHOD.criteria.map(({ labels }) => cells(count, labels.length, draw));
  const sub = Uint8Array.from({ length: count }, () => (draw() < 0.05 ? 1 : 0));
  return { count, levels, sub, appearance: numbers(count, shuffled ? draw : null) };
}

function largestMethod() {
  const any = Array.from({ length: 12 }, () => null);
  return {
    criteria: any.map((_, index) => ({
      name: `C${index + 1}`,
      definition: '',
      labels: Array.from({ length: 10 }, (_, level) => String(level + 1)),
      threshold: 9,
    })),
    excluded: Array.from({ length: 20 }, (_, rule) => ({
      name: '',
      levels: any.with(rule % 12, 9).with((rule * 5 + 1) % 12, 1 + (rule % 9)),
    })),
    priority: 0,
  };
}

/** Good scores are likelier, so that some half of the pistes is retained. */
function largestScores(count) {
  const draw = randomNumbers(12 * 10);
  const levels = Array.from({ length: 12 }, () =>
    Uint8Array.from({ length: count }, () => 1 + Math.floor(10 * draw() ** 1.05 * 0.95)),
  );
  return { count, levels, sub: new Uint8Array(count), appearance: numbers(count, null) };
}

function cells(count, levels, draw) {
  return Uint8Array.from({ length: count }, () => {
    const chance = draw();
    if (chance < 0.001) return 255;
    return chance < 0.011 ? 0 : 1 + Math.floor(levels * draw());
  });
}

function numbers(count, draw) {
  const column = Float64Array.from({ length: count }, (_, row) => row + 1);
  for (let row = draw ? count - 1 : 0; row > 0; row--) {
    const other = Math.floor(draw() * (row + 1));
    [column[row], column[other]] = [column[other], column[row]];
  }
  return column;
}

/** Mulberry32: the same numbers in [0, 1[ at every run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
