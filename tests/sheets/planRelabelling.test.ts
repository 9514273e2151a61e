import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Criterion, Method } from '../../src/core/method';
import { evaluate } from '../../src/sheets/evaluate';
import type { Evaluated } from '../../src/sheets/evaluate';
import type { MethodOrigins } from '../../src/sheets/methodOrigins';
import { planRelabelling } from '../../src/sheets/planRelabelling';
import type { CellValue } from '../../src/workbook/cellValue';

const [POTENTIAL, STAKE, FEASIBILITY] = DEFAULT_METHOD.criteria as [Criterion, Criterion, Criterion];

/** A sheet whose first criterion holds these cells. */
function scored(...cells: readonly CellValue[]): Evaluated {
  const header = ['Titre', POTENTIAL.name, STAKE.name, FEASIBILITY.name];
  const values = [header, ...cells.map((cell, at) => [`Piste ${String(at)}`, cell, 1, 1])];
  const result = evaluate({ sheets: [{ name: 'Évaluation', hidden: false, tables: [], values }] });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}

const withFirst = (change: Partial<Criterion>): Method => ({
  ...DEFAULT_METHOD,
  criteria: [{ ...POTENTIAL, ...change }, STAKE, FEASIBILITY],
});

/** Row and content of each cell that is written. */
const written = (
  evaluated: Evaluated,
  next: Method,
  origins: readonly (number | null)[] = [0, 1, 2],
  levels?: MethodOrigins['levels'],
): unknown =>
  planRelabelling(evaluated, next, { criteria: origins, ...(levels && { levels }) }).flatMap(
    ({ area, values }) => values.map(([content], at) => [area.row + at, content]),
  );

describe('scores follow their level', () => {
  it('nothing is written where nothing of the scale changed', () => {
    const cells = ['1 – Fort', 'fort', '2 Bon', 3, '4', null, 'illisible'];
    expect(written(scored(...cells), DEFAULT_METHOD)).toEqual([]);
    expect(written(scored(...cells), withFirst({ name: 'Intérêt', definition: 'x', threshold: 1 }))).toEqual(
      [],
    );
  });

  it('a level called otherwise is called so in the cells that name it; plain numbers stay', () => {
    const next = withFirst({ labels: ['Très fort', 'Bon', 'Modéré', 'Faible'] });
    expect(written(scored('1 – Fort', 'Fort', 1, '1', '2 – Bon'), next)).toEqual([
      [1, '1 – Très fort'],
      [2, '1 – Très fort'],
    ]);
  });

  it('a level inserted above moves the others, plain numbers too', () => {
    const next = withFirst({ labels: ['Exceptionnel', 'Fort', 'Bon', 'Modéré', 'Faible'] });
    expect(written(scored('1 – Fort', 2, 'Faible', null, 'illisible'), next)).toEqual([
      [1, '2 – Fort'],
      [2, 3],
      [3, '5 – Faible'],
    ]);
  });

  it('a level that is no more leaves its cells to be looked at', () => {
    const next = withFirst({ labels: ['Fort', 'Modéré', 'Faible'], threshold: 2 });
    expect(written(scored('1 – Fort', '2 – Bon', '3 – Modéré', 4), next)).toEqual([
      [3, '2 – Modéré'],
      [4, 3],
    ]);
  });

  it('two levels that change places keep their scores', () => {
    const next = withFirst({ labels: ['Bon', 'Fort', 'Modéré', 'Faible'] });
    expect(written(scored('1 – Fort', 2, '3 – Modéré'), next)).toEqual([
      [1, '2 – Fort'],
      [2, 1],
    ]);
  });

  it('a scale without names keeps its numbers as far as they go', () => {
    const numbers = withFirst({ labels: ['1', '2', '3', '4'] });
    expect(written(scored('1 – Fort', 2), numbers)).toEqual([[1, 1]]);
  });

  it('a criterion that is moved takes its column along; a new one has none', () => {
    const next: Method = {
      ...DEFAULT_METHOD,
      criteria: [
        STAKE,
        { ...POTENTIAL, labels: ['Haut', 'Bon', 'Modéré', 'Faible'] },
        { ...FEASIBILITY, name: 'Coût' },
      ],
    };
    expect(written(scored('1 – Fort'), next, [1, 0, null])).toEqual([[1, '1 – Haut']]);
  });

  it('[R21] numbers that run the other way: cells bear the new number of their level, or stay where each keeps its own', () => {
    const names = ['Fort', 'Bon', 'Modéré', 'Faible'];
    const turned = withFirst({ labels: names, descending: true });
    expect(written(scored(1, '2', '3 – Modéré', 'Faible', null, 'illisible'), turned)).toEqual([
      [1, 4],
      [2, '3 – Bon'],
      [3, '2 – Modéré'],
      [4, '1 – Faible'],
    ]);
    const over = withFirst({ labels: names.toReversed(), descending: true });
    const origins = [
      [4, 3, 2, 1],
      [1, 2, 3],
      [1, 2, 3, 4],
    ];
    expect(written(scored(1, '2', '3 – Modéré', 'Faible'), over, [0, 1, 2], origins)).toEqual([]);
    const bare = withFirst({ labels: ['4', '3', '2', '1'], descending: true });
    expect(written(scored(1, 4, '2 – Bon'), bare, [0, 1, 2], origins)).toEqual([[3, 2]]);
  });

  it('[R21] an unnamed level that goes takes no other score along', () => {
    const next = withFirst({ labels: ['1', '2', '3'] });
    const origins = [
      [1, 3, 4],
      [1, 2, 3],
      [1, 2, 3, 4],
    ];
    expect(written(scored(1, 2, 3, '4'), next, [0, 1, 2], origins)).toEqual([
      [3, 2],
      [4, 3],
    ]);
  });

  it('leaves another spelling as it is, as long as it means its level', () => {
    const spellings = [['top'], ['0'], [], []];
    const before = {
      sheets: [
        {
          name: 'Évaluation',
          hidden: false,
          tables: [],
          values: [
            ['Titre', POTENTIAL.name],
            ['A', 'TOP'],
            ['B', 0],
            ['C', 3],
          ],
        },
        {
          name: 'Méthode',
          hidden: false,
          tables: [],
          values: [
            ['Critère', 'Niveau', 'Libellé', 'Retenu', 'Autres graphies'],
            ...POTENTIAL.labels.map((label, at) => [
              POTENTIAL.name,
              at + 1,
              label,
              'oui',
              spellings[at]?.[0] ?? null,
            ]),
          ],
        },
      ],
    };
    const read = evaluate(before);
    if (!read.ok) throw new Error(read.trouble.kind);
    const only = (change: Partial<Criterion>): Method => ({
      criteria: [{ ...POTENTIAL, threshold: 4, spellings, ...change }],
      excluded: [],
      priority: 0,
    });
    const labels = ['Nouveau', ...POTENTIAL.labels];
    expect(written(read.value, only({ labels, spellings: [[], ...spellings] }), [0])).toEqual([[3, 4]]);
    expect(written(read.value, only({ spellings: [[], ['0'], [], []] }), [0])).toEqual([[1, '1 – Fort']]);
  });
});
