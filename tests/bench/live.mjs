// Measures what an edit costs while a workbook is open: evaluate, plan our columns, compare with what stands.
// Run: node tests/bench/live.mjs
// Times of the processor are told as ratios to reading the same cells from JSON in the same run, which the host does anyway.
// Exit code 1 when a requirement is not met.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const RUNS = 15;
const SIZES = [500, 10_000, 20_000];
const HELD_TO = 10_000;
/** Times the reading from JSON of the same cells. */
const MOST = { cold: 8, warm: 5, plan: 6, stage: 2 };

const LEVELS = [
  ['1 – Fort', '2 – Bon', '3 – Modéré', '4 – Faible'],
  ['1 – Très important', '2 – Structurant', '3 – Limité'],
  ['1 – Très simple', '2 – Simple', '3 – Complexe', '4 – Très complexe'],
];
const FIRST_LEVEL = 6;
const VERBS = ['Acheter', 'Regrouper', 'Étendre', 'Créer', 'Évaluer', 'Réduire', 'Harmoniser'];
const OBJECTS = [
  'les véhicules',
  'l’éclairage public',
  'la médiathèque',
  'les écoles',
  'le système d’information',
];
const WAYS = [
  'en régie',
  'à l’échelle de l’agglomération',
  'avec le département',
  'pour les petites communes',
];
const HEADERS = ['N°', 'Intitulé', 'Objectif', 'Déclinaison', 'Piste parente', 'Communes'];
const CRITERIA = ['Potentiel', 'Enjeu communautaire', 'Faisabilité'];
const OURS = ['Statut', 'Priorité', 'Rang', 'Motif', 'Calculé sur'];

const { evaluate, evaluateInStages, newEvaluationMemory, planOurColumns, diffPlan } = await loadPass();
const failures = [];

for (const count of SIZES) measure(count);

for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function loadPass() {
  const folder = mkdtempSync(join(tmpdir(), 'pistes-bench-'));
  try {
    const outfile = join(folder, 'pass.mjs');
    const contents = `
      export { evaluate, evaluateInStages } from './src/sheets/evaluate';
      export { newEvaluationMemory } from './src/sheets/evaluationMemory';
      export { planOurColumns } from './src/sheets/planOurColumns';
      export { diffPlan } from './src/workbook/diffPlan';`;
    await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
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

/** Each run edits one level of a workbook that is up to date, as a host would give it: every cell is a new object. */
function measure(count) {
  const random = randomNumbers(count);
  const json = JSON.stringify(rankedWorkbook(count, random));
  const memory = newEvaluationMemory();
  const spent = { json: [], cold: [], warm: [], plan: [] };
  for (let run = 0; run < RUNS; run++) {
    const [row, level] = [1 + Math.floor(random() * count), LEVELS[0][run % 3]];
    const next = () => edited(JSON.parse(json), row, level);
    timed(spent.json, () => JSON.parse(json));
    const cold = timedStages(spent.cold, evaluateInStages(next(), newEvaluationMemory()));
    const { evaluation, sheet } = timedStages(spent.warm, evaluateInStages(next(), memory));
    timed(spent.plan, () => diffPlan(sheet, valueOf(planOurColumns(evaluation, sheet))));
    demand(
      String(evaluation.ranking.order) === String(cold.evaluation.ranking.order),
      `${count} pistes: what is remembered changes the order`,
    );
  }
  report(count, spent);
}

/** What else the machine does weighs least on the best run of each stage: a whole evaluation is their sum. */
function report(count, { json, cold, warm, plan }) {
  const best = (times) => Math.min(...times);
  const reference = best(json);
  const stages = [...cold, ...warm].map(best);
  const found = {
    cold: [cold.map(best).reduce((sum, time) => sum + time), 'evaluate, nothing remembered'],
    warm: [warm.map(best).reduce((sum, time) => sum + time), 'evaluate, one level edited'],
    plan: [best(plan), 'plan our columns and compare'],
    stage: [Math.max(...stages), `longest of ${warm.length} stages`],
  };
  console.log(
    `\n${count} pistes × 14 columns, best of ${RUNS} runs (read from JSON: ${reference.toFixed(1)} ms)`,
  );
  for (const [key, [time, name]] of Object.entries(found)) {
    const ratio = time / reference;
    console.log(`  ${name.padEnd(30)}${time.toFixed(1).padStart(7)} ms${ratio.toFixed(2).padStart(7)}`);
    if (count === HELD_TO) demand(ratio <= MOST[key], `${count} pistes: ${name}: ${ratio.toFixed(2)} times`);
  }
}

/** In time of the processor, which others that use it at once do not lengthen much. */
function timed(times, work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1_000);
  return result;
}

/** @param byStage the times of each stage, run after run */
function timedStages(byStage, stages) {
  for (let index = 0; ; index++) {
    const stage = timed((byStage[index] ??= []), () => stages.next());
    if (stage.done) return valueOf(stage.value);
  }
}

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

function demand(holds, sentence) {
  if (!holds) failures.push(sentence);
}

// The data: one piste in nine follows another, named by its title; two cells in three name two communes.

function rankedWorkbook(count, random) {
  const headers = [...HEADERS, ...CRITERIA, ...OURS];
  const communes = Array.from({ length: 38 }, (_, index) => `Saint-Étienne-${index}`);
  const rows = pisteRows(count, communes, random);
  const area = { row: 0, column: 0, rows: count + 1, columns: headers.length };
  const book = (values) => ({
    sheets: [
      {
        name: 'Évaluation',
        hidden: false,
        tables: [{ name: 'Pistes', area, headerRow: true, totalsRow: false }],
        values,
      },
      {
        name: 'Communes',
        hidden: false,
        tables: [],
        values: [['Commune'], ...communes.map((name) => [name])],
      },
    ],
  });
  const empty = OURS.map(() => null);
  const { evaluation, sheet } = valueOf(evaluate(book([headers, ...rows.map((row) => [...row, ...empty])])));
  const ours = valueOf(planOurColumns(evaluation, sheet)).blocks[0].values;
  return book([headers, ...rows.map((row, index) => [...row, ...ours[index]])]);
}

function pisteRows(count, communes, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const titles = Array.from(
    { length: count },
    (_, row) => `${pick(VERBS)} ${pick(OBJECTS)} ${pick(WAYS)} (${row})`,
  );
  return titles.map((title, row) => [
    row + 1,
    title,
    `Mieux gérer ${pick(OBJECTS)}`,
    `${pick(VERBS)} ${pick(OBJECTS)}`,
    row % 9 === 8 ? titles[row - 4] : null,
    random() < 2 / 3 ? `${pick(communes)} ; ${pick(communes)}` : null,
    ...LEVELS.map((levels) => (random() < 0.01 ? null : pick(levels))),
  ]);
}

function edited(snapshot, row, level) {
  snapshot.sheets[0].values[row][FIRST_LEVEL] = level;
  return snapshot;
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
