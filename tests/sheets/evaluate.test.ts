import fc from 'fast-check';
import { runStages } from '../../src/core/runStages';
import { evaluate, evaluateInStages } from '../../src/sheets/evaluate';
import { newEvaluationMemory } from '../../src/sheets/evaluationMemory';
import { sayReasons } from '../../src/sheets/phrases';
import { planOurColumns } from '../../src/sheets/planOurColumns';
import type { CellValue } from '../../src/workbook/cellValue';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheetOf, workbookOf } from './sheetOf';

const HEADERS = [
  'N°',
  'Titre',
  'Piste parente',
  'Communes',
  'Potentiel',
  'Enjeu communautaire',
  'Faisabilité',
];

/** Cells that go well, go wrong, or stand for one another. */
const CELLS: readonly CellValue[] = [
  ...[
    null,
    '',
    1,
    2,
    3,
    7,
    '2',
    '2 – Bon',
    'Complexe',
    'limité',
    'Achats groupés',
    'ACHATS-GROUPÉS',
    'Voirie',
  ],
  ...['Touvre', 'Touvr', 'Soyaux ; Magnac', 'Ruelle / Touvre', true],
  { kind: 'uncomputed', formula: 'A1' },
  { kind: 'error', text: '#N/A' },
];

interface Book {
  readonly rows: readonly (readonly CellValue[])[];
  readonly communes: readonly (readonly CellValue[])[];
  readonly method: readonly (readonly CellValue[])[] | null;
}

type Change = (book: Book) => Book;

const cell = fc.constantFrom(...CELLS);
const row = fc.tuple(...HEADERS.map(() => cell));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ row: fc.nat(), column: fc.nat(HEADERS.length - 1), value: cell })
    .map(({ row: at, column, value }): Change => ({ rows, ...book }) => ({
      ...book,
      rows: rows.map((cells, index) => (index === at % rows.length ? cells.with(column, value) : cells)),
    })),
  row.map((cells): Change => ({ rows, ...book }) => ({ ...book, rows: [cells, ...rows] })),
  fc.nat().map((at): Change => ({ rows, ...book }) => ({ ...book, rows: rows.toSpliced(at % 9, 1) })),
  fc
    .subarray(['Touvre', 'Soyaux', 'Magnac', 'Ruelle'])
    .map((names): Change => (book) => ({ ...book, communes: [['Commune'], ...names.map((name) => [name])] })),
  fc.boolean().map((strict): Change => (book) => ({ ...book, method: methodCells(strict) })),
);

/** A method of the same criteria, of which one is stricter or unreadable. */
function methodCells(strict: boolean): readonly (readonly CellValue[])[] {
  return [
    ['Critère', 'Définition', 'Seuil', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
    ['Potentiel', '', 'Bon', 'Fort', 'Bon', 'Faible'],
    ['Enjeu communautaire', '', strict ? 1 : 2, 'Fort', 'Structurant', 'Limité'],
    ['Faisabilité', '', strict ? 'rien' : 2, 'Simple', 'Moyen', 'Complexe'],
  ];
}

function snapshotOf({ rows, communes, method }: Book): Snapshot {
  return workbookOf(
    sheetOf('Évaluation', structuredClone([HEADERS, ...rows])),
    sheetOf('Communes', structuredClone(communes)),
    ...(method ? [sheetOf('Méthode', structuredClone(method))] : []),
  );
}

test('over any edits, what an evaluation remembers changes nothing of the next', () => {
  const seen = { ok: 0, trouble: 0, issues: 0 };
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(change, { maxLength: 8 }),
      (rows, changes) => {
        const memory = newEvaluationMemory();
        let book: Book = { rows, communes: [['Commune'], ['Touvre'], ['Magnac']], method: null };
        for (const next of [(same: Book) => same, ...changes]) {
          book = next(book);
          const expected = evaluate(snapshotOf(book));
          expect(runStages(evaluateInStages(snapshotOf(book), memory))).toEqual(expected);
          seen[expected.ok ? 'ok' : 'trouble']++;
          if (expected.ok) seen.issues += expected.value.evaluation.issues.length;
        }
      },
    ),
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

test('the longer the table, the more stages: none takes all of it', () => {
  const stagesOf = (count: number): number => {
    const rows = Array.from({ length: count }, (_, index) => [
      ...[index + 1, `Piste ${String(index)}`, index === 0 ? null : 'piste 0', 'Touvre', 1, 1, 1],
    ]);
    const snapshot = snapshotOf({ rows, communes: [['Commune'], ['Touvre']], method: null });
    let stages = 0;
    for (const all = evaluateInStages(snapshot); !all.next().done;) stages++;
    return stages;
  };
  const [few, many] = [stagesOf(2_000), stagesOf(6_000)];
  // Titles, communes and `Calculé sur` are cut by the thousand.
  expect(many - few).toBeGreaterThanOrEqual(3 * 4);
});

test('a reason that is said once for several pistes is each one’s own', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const whole = evaluate(snapshotOf({ rows, communes: [['Commune']], method: null }));
      const reasons = whole.ok ? planOurColumns(whole.value.evaluation, whole.value.sheet) : whole;
      if (!reasons.ok || !whole.ok) throw new Error(JSON.stringify(reasons));
      const { evaluation } = whole.value;
      const { row: firstRow } = reasons.value.blocks.at(-1)?.area ?? { row: 0 };
      evaluation.pistes.row.forEach((at, piste) => {
        const planned = reasons.value.blocks.at(-1)?.values[at - firstRow]?.[3];
        expect(planned).toBe(sayReasons(evaluation, piste));
      });
    }),
  );
});
