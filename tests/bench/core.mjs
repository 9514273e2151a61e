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
/** Times the time per piste of a hundred thousand that a million may take: more would not be linear. */
const SLOWER_WHEN_MANY = 3;
const MILLION = 1_000_000;

const { DEFAULT_METHOD, rank } = await loadCore();
const failures = [];

compareOnDefaultMethod('numbers ascending', defaultScores(MILLION, false), true);
compareOnDefaultMethod('numbers shuffled', defaultScores(MILLION, true), false);
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

function compareOnDefaultMethod(title, scores, ascending) {
  const objects = objectsOf(scores);
  const ways = {
    rank: () => rank(DEFAULT_METHOD, scores).order,
    'filter + sort on objects': () => filterAndSortObjects(objects),
    'filter + sort on row indexes': () => filterAndSortIndexes(scores),
  };
  if (ascending) ways['tuned by hand, same result'] = () => tunedByHand(scores).order;
  compare(`default method, ${title}: ${scores.count} pistes × 3 criteria`, ways, 9);
}

function compareOnLargestMethod() {
  const method = largestMethod();
  const scores = largestScores(MILLION);
  const objects = Array.from({ length: scores.count }, (_, row) => ({
    row,
    levels: scores.levels.map((column) => column[row]),
  }));
  const ways = {
    rank: () => rank(method, scores).order,
    'filter + sort on objects': () => filterAndSortAny(method, objects),
  };
  compare(
    `${scores.count} pistes × 12 criteria × 10 levels, ${method.excluded.length} configurations`,
    ways,
    3,
  );
}

/** Runs the ways in turn, so that what else the machine does weighs on all alike, and holds `rank` to the requirements. */
function compare(title, ways, runs) {
  console.log(`\n${title} (best and median of ${runs} runs, in ms)`);
  const orders = Object.values(ways).map((way) => way());
  const spent = Object.values(ways).map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, way] of Object.values(ways).entries()) spent[index].push(timeOf(way));
  }
  const best = spent.map((times) => times.sort((a, b) => a - b)[0]);
  for (const [index, name] of Object.keys(ways).entries()) {
    const ratio = index === 0 ? '' : `  rank takes ${(best[0] / best[index]).toFixed(2)} of its time`;
    const median = spent[index][runs >> 1];
    console.log(
      `  ${name.padEnd(30)}${best[index].toFixed(1).padStart(8)}${median.toFixed(1).padStart(8)}${ratio}`,
    );
    demand(sameOrder(orders[0], orders[index]), `${title}: rank and ${name} disagree`);
    if (name.endsWith('objects'))
      demand(best[0] * FASTER_THAN_OBJECTS <= best[index], `${title}: too slow against ${name}`);
    if (name.startsWith('tuned'))
      demand(best[0] <= SLOWER_THAN_TUNED * best[index], `${title}: too slow against ${name}`);
  }
  console.log(`  ${orders[0].length} retained`);
}

function measureGrowth(title, method, scoresOf) {
  console.log(`\n${title}: time per piste, best of 7 runs`);
  const perPiste = [1_000, 10_000, 100_000, MILLION].map((count) => {
    const nanoseconds = timePerPiste(method, scoresOf(count));
    console.log(`  ${String(count).padStart(9)} pistes ${nanoseconds.toFixed(1).padStart(7)} ns`);
    return nanoseconds;
  });
  demand(
    perPiste[3] <= SLOWER_WHEN_MANY * perPiste[2],
    `${title}: time does not grow with the number of pistes`,
  );
}

function timePerPiste(method, scores) {
  const repeats = Math.max(1, 100_000 / scores.count);
  const times = Array.from({ length: 7 }, () =>
    timeOf(() => {
      for (let repeat = 0; repeat < repeats; repeat++) rank(method, scores);
    }),
  );
  return (Math.min(...times) / repeats / scores.count) * 1e6;
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function demand(holds, sentence) {
  if (!holds) failures.push(sentence);
}

function sameOrder(one, other) {
  return one.length === other.length && one.every((row, index) => row === other[index]);
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
