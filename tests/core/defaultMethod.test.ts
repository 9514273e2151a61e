import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { methodWarnings } from '../../src/core/methodWarnings';

describe('DEFAULT_METHOD', () => {
  it('[R1] has the three criteria of the report, in order, with their retained levels', () => {
    const retained = DEFAULT_METHOD.criteria.map(({ name, labels, threshold }) => [
      name,
      labels.slice(0, threshold),
    ]);
    expect(retained).toEqual([
      ['Potentiel', ['Fort', 'Bon', 'Modéré']],
      ['Enjeu communautaire', ['Très important', 'Structurant']],
      ['Faisabilité', ['Très simple', 'Simple', 'Complexe']],
    ]);
  });

  it('[R5] has one level below each threshold', () => {
    expect(DEFAULT_METHOD.criteria.map(({ labels, threshold }) => labels.length - threshold)).toEqual([
      1, 1, 1,
    ]);
  });

  it('[R6] excludes Modéré with Complexe, and nothing else', () => {
    expect(DEFAULT_METHOD.excluded.map(({ levels }) => levels)).toEqual([[3, null, 3]]);
  });

  it('[R7] takes Potentiel for the priority', () => {
    expect(DEFAULT_METHOD.criteria[DEFAULT_METHOD.priority]?.name).toBe('Potentiel');
  });

  it('[R13] has nothing odd', () => {
    expect(methodWarnings(DEFAULT_METHOD)).toEqual([]);
  });
});
