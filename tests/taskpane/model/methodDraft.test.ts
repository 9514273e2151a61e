import { DEFAULT_METHOD } from '../../../src/core/defaultMethod';
import { rank } from '../../../src/core/rank';
import type { Method } from '../../../src/core/method';
import {
  addConfiguration,
  addCriterion,
  addLevel,
  changeCriterion,
  changeLabel,
  draftOf,
  moveCriterion,
  removeConfiguration,
  removeCriterion,
  removeLevel,
  tidied,
} from '../../../src/taskpane/model/methodDraft';

const DRAFT = draftOf(DEFAULT_METHOD);

const names = ({ criteria }: Method): readonly string[] => criteria.map(({ name }) => name);

describe('a method being changed', () => {
  it('takes its configurations and its priority along when a criterion moves', () => {
    const moved = moveCriterion(DRAFT, 0, 2);
    expect(names(moved)).toEqual(['Enjeu communautaire', 'Faisabilité', 'Potentiel']);
    expect(moved.excluded[0]?.levels).toEqual([null, 3, 3]);
    expect(moved.priority).toBe(2);
    expect(moveCriterion(moved, 2, 0)).toEqual(DRAFT);
  });

  it('drops the same pistes after a move: only their order may change', () => {
    const scores = {
      count: 4,
      levels: [
        [1, 3, 4, 2],
        [1, 2, 1, 3],
        [3, 3, 1, 1],
      ].map((column) => Uint8Array.from(column)),
      sub: new Uint8Array(4),
      appearance: Float64Array.from([1, 2, 3, 4]),
    };
    const [first, second, third] = scores.levels;
    if (!first || !second || !third) throw new Error('three criteria');
    const moved = rank(moveCriterion(DRAFT, 0, 1), { ...scores, levels: [second, first, third] });
    expect(moved.status).toEqual(rank(DEFAULT_METHOD, scores).status);
  });

  it('forgets what configurations say of a criterion that goes', () => {
    const removed = removeCriterion(DRAFT, 0);
    expect(removed.excluded[0]?.levels).toEqual([null, 3]);
    expect(removed.priority).toBe(0);
  });

  it('gives a new criterion two levels, both retained, and any level in every configuration', () => {
    const added = addCriterion(DRAFT, 'Coût');
    expect(added.criteria[3]).toMatchObject({ name: 'Coût', labels: ['1', '2'], threshold: 2 });
    expect(added.excluded[0]?.levels).toEqual([3, null, 3, null]);
  });

  it('keeps the threshold on the same label when a level before it goes', () => {
    const removed = removeLevel(DRAFT, 0, 1);
    expect(removed.criteria[0]).toMatchObject({ labels: ['Bon', 'Modéré', 'Faible'], threshold: 2 });
    expect(removed.excluded[0]?.levels).toEqual([2, null, 3]);
  });

  it('says any level where the level that a configuration named goes', () => {
    expect(removeLevel(DRAFT, 0, 3).excluded[0]?.levels).toEqual([null, null, 3]);
  });

  it('numbers anew the levels that go by their number', () => {
    const numbered = addLevel(addLevel(addCriterion(DRAFT, 'Coût'), 3), 3);
    expect(removeLevel(numbered, 3, 2).criteria[3]?.labels).toEqual(['1', '2', '3']);
  });

  it('is written as a workbook holds it: trimmed, unnamed levels by their number', () => {
    const typed = changeLabel(changeLabel(DRAFT, 0, 1, '  Fort '), 0, 2, ' ');
    expect(tidied(typed).criteria[0]?.labels).toEqual(['Fort', '2', 'Modéré', 'Faible']);
  });

  it('adds a configuration that says nothing yet, and removes any', () => {
    const added = addConfiguration(DRAFT);
    expect(added.excluded[1]).toEqual({ name: '', levels: [null, null, null] });
    expect(removeConfiguration(added, 0).excluded).toEqual([added.excluded[1]]);
  });

  it('knows what each criterion was, whatever is renamed, moved, added or removed', () => {
    const renamed = changeCriterion(DRAFT, 0, { name: 'Faisabilité' });
    const moved = moveCriterion(renamed, 0, 2);
    expect(moved.origins).toEqual([1, 2, 0]);
    const added = addCriterion(moved, 'Coût');
    expect(added.origins).toEqual([1, 2, 0, null]);
    expect(removeCriterion(added, 1).origins).toEqual([1, 0, null]);
    expect(tidied(added)).not.toHaveProperty('origins');
  });

  it('tells its criteria apart by a number that each keeps, whatever is moved, added or removed', () => {
    const added = addCriterion(moveCriterion(DRAFT, 0, 2), 'Coût');
    expect(added.ids).toEqual([1, 2, 0, 3]);
    expect(addCriterion(removeCriterion(added, 1), 'Délai').ids).toEqual([1, 0, 3, 4]);
    expect(tidied(added)).not.toHaveProperty('ids');
  });

  it('leaves the method it comes from unchanged', () => {
    const before = JSON.stringify(DRAFT);
    removeLevel(moveCriterion(DRAFT, 0, 2), 1, 1);
    expect(JSON.stringify(DRAFT)).toBe(before);
  });
});
