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
});
