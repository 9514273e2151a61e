import { DEFAULT_METHOD } from '../../../src/core/defaultMethod';
import { french } from '../../../src/taskpane/texts/french';
import { rank } from '../../../src/core/rank';
import type { Method } from '../../../src/core/method';
import {
  addConfiguration,
  changeConfiguration,
  countUndecided,
  keepConfiguration,
  removeConfiguration,
} from '../../../src/session/draft/draftConfigurations';
import {
  addLevel,
  changeLabel,
  changeSpellings,
  removeLevel,
  turnNumbers,
  turnScale,
} from '../../../src/session/draft/draftLevels';
import {
  addCriterion,
  changeCriterion,
  draftOf,
  moveCriterion,
  removeCriterion,
  tidied,
} from '../../../src/session/draft/methodDraft';

const DRAFT = draftOf(DEFAULT_METHOD);
const SAID = french`Potentiel « Modéré » avec Faisabilité « Complexe »`;

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

  it('leaves to decide a configuration that named a criterion that goes: it would drop more pistes', () => {
    const removed = removeCriterion(DRAFT, 0);
    expect(removed.priority).toBe(0);
    expect(removed.excluded).toEqual([
      {
        name: DRAFT.excluded[0]?.name,
        levels: [null, 3],
        origin: 0,
        said: SAID,
      },
    ]);
    expect(countUndecided(removed)).toBe(1);
    const kept = keepConfiguration(removed, 0);
    expect(countUndecided(kept)).toBe(0);
    expect(tidied(kept).excluded[0]?.levels).toEqual([null, 3]);
    expect(countUndecided(removeConfiguration(removed, 0))).toBe(0);
    expect(countUndecided(changeConfiguration(removed, 0, { levels: [1, 3] }))).toBe(0);
    expect(countUndecided(changeConfiguration(removed, 0, { name: 'autre' }))).toBe(1);
    expect(tidied(removed).excluded[0]).not.toHaveProperty('said');
  });

  it('removes a configuration with the last thing that it said, and tells', () => {
    const [first] = DRAFT.excluded;
    if (!first) throw new Error('a configuration');
    const twice = removeCriterion(removeCriterion(DRAFT, 2), 0);
    expect(twice).toMatchObject({ excluded: [], gone: [SAID] });
    expect(removeCriterion(DRAFT, 1)).toMatchObject({ excluded: [{ ...first, levels: [3, 3] }], gone: [] });
    expect(countUndecided(removeCriterion(DRAFT, 1))).toBe(0);
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

  it('leaves to decide a configuration whose level goes', () => {
    const removed = removeLevel(DRAFT, 0, 3);
    expect(removed.excluded[0]?.levels).toEqual([null, null, 3]);
    expect(countUndecided(removed)).toBe(1);
    expect(countUndecided(removeLevel(DRAFT, 0, 2))).toBe(0);
  });

  it('lets « or worse » go on with the levels that were worse, and decide', () => {
    const worse = changeConfiguration(DRAFT, 0, { levels: [{ orWorse: 3 }, null, 3] });
    expect(removeLevel(worse, 0, 3).excluded[0]).toMatchObject({ levels: [{ orWorse: 3 }, null, 3] });
    expect(countUndecided(removeLevel(worse, 0, 3))).toBe(1);
    expect(removeLevel(worse, 0, 1).excluded[0]?.levels).toEqual([{ orWorse: 2 }, null, 3]);
    expect(removeLevel(worse, 0, 4).excluded[0]?.levels).toEqual([{ orWorse: 3 }, null, 3]);
    const last = changeConfiguration(DRAFT, 0, { levels: [{ orWorse: 4 }, null, 3] });
    expect(removeLevel(last, 0, 4).excluded[0]?.levels).toEqual([null, null, 3]);
    expect(countUndecided(removeLevel(last, 0, 4))).toBe(1);
  });

  it.each([
    [0, 4],
    [2, 4],
    [3, 4],
    [4, 3],
  ])(
    'a level added below level %i makes the threshold %i: no piste is dropped unasked',
    (below, threshold) => {
      const added = addLevel(DRAFT, 0, below);
      expect(added.criteria[0]?.threshold).toBe(threshold);
      expect(added.excluded[0]?.levels).toEqual([below < 3 ? 4 : 3, null, 3]);
      expect(added.levelOrigins[0]?.indexOf(null)).toBe(below);
      expect(added.criteria[0]?.labels[below]).toBe(String(below + 1));
      expect(countUndecided(added)).toBe(0);
    },
  );

  it('a level added where all are retained is retained', () => {
    const open = changeCriterion(DRAFT, 0, { threshold: 4 });
    expect(addLevel(open, 0, 4).criteria[0]?.threshold).toBe(5);
  });

  it('knows what each level was, whatever is renamed, added or removed', () => {
    const renamed = changeLabel(DRAFT, 0, 1, 'Bon');
    const changed = removeLevel(addLevel(renamed, 0, 1), 0, 3);
    expect(changed.levelOrigins[0]).toEqual([1, null, 3, 4]);
    expect(changed.levelIds[0]).toEqual([0, 4, 2, 3]);
    expect(tidied(changed)).not.toHaveProperty('levelOrigins');
  });

  it('turns the numbers of a scale: every level stays where it is', () => {
    const numbers = changeCriterion(DRAFT, 0, { labels: ['1', 'Bon', '3', '4'] });
    const turned = turnNumbers(numbers, 0);
    expect(turned.criteria[0]).toMatchObject({
      descending: true,
      labels: ['4', 'Bon', '2', '1'],
      threshold: 3,
    });
    expect(turned.levelOrigins[0]).toEqual([1, 2, 3, 4]);
    expect(turned.excluded).toEqual(numbers.excluded);
    expect(tidied(turnNumbers(turned, 0))).toEqual(tidied(numbers));
  });

  it('turns a scale over: every level keeps its number, all are retained, « or worse » is to be decided', () => {
    const numbers = changeCriterion(DRAFT, 0, { labels: ['1', '2', 'Moyen', '4'], threshold: 3 });
    const turned = turnScale(numbers, 0);
    expect(turned.criteria[0]).toMatchObject({
      descending: true,
      labels: ['4', 'Moyen', '2', '1'],
      threshold: 4,
    });
    expect(turned.levelOrigins[0]).toEqual([4, 3, 2, 1]);
    expect(turned.excluded[0]?.levels).toEqual([2, null, 3]);
    expect(countUndecided(turned)).toBe(0);
    const worse = changeConfiguration(numbers, 0, { levels: [{ orWorse: 3 }, null, 3] });
    expect(countUndecided(turnScale(worse, 0))).toBe(1);
  });

  it('numbers a scale that goes down from its end when a level comes or goes', () => {
    const down = turnNumbers(changeCriterion(DRAFT, 1, { labels: ['1', '2', '3'] }), 1);
    expect(addLevel(down, 1, 3).criteria[1]?.labels).toEqual(['4', '3', '2', '1']);
    expect(removeLevel(down, 1, 1).criteria[1]?.labels).toEqual(['2', '1']);
  });

  it('keeps other spellings with their level', () => {
    const spelled = changeSpellings(DRAFT, 0, 2, ['moyen', '0']);
    expect(tidied(spelled).criteria[0]?.spellings).toEqual([[], ['moyen', '0'], [], []]);
    expect(tidied(addLevel(spelled, 0, 1)).criteria[0]?.spellings).toEqual([[], [], ['moyen', '0'], [], []]);
    expect(tidied(changeSpellings(spelled, 0, 2, [])).criteria[0]).toEqual(DEFAULT_METHOD.criteria[0]);
  });

  it('numbers anew the levels that go by their number', () => {
    const numbered = addLevel(addLevel(addCriterion(DRAFT, 'Coût'), 3, 2), 3, 0);
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
