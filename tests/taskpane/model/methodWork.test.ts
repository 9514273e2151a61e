import type { MethodRecord } from '../../../src/sheets/methodRecord';
import { readMethod } from '../../../src/sheets/readMethod';
import { changeCriterion, moveCriterion } from '../../../src/session/draft/methodDraft';
import { beginWork, isChanged, wantedMethod, workOver } from '../../../src/taskpane/model/methodWork';

const record = (): MethodRecord => {
  const read = readMethod(undefined);
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
};

describe('isChanged', () => {
  it('is false as long as nothing would be lost', () => {
    const work = beginWork(record());
    expect(isChanged(work)).toBe(false);
    const spaced = { ...work, method: changeCriterion(work.method, 0, { name: ' Potentiel ' }) };
    expect(isChanged(spaced)).toBe(false);
    const back = moveCriterion(moveCriterion(work.method, 0, 1), 1, 0);
    expect(isChanged({ ...work, method: back })).toBe(false);
  });

  it('is true of a criterion, an order, a threshold, a name', () => {
    const work = beginWork(record());
    const { method } = work;
    expect(isChanged({ ...work, method: changeCriterion(method, 0, { name: 'Intérêt' }) })).toBe(true);
    expect(isChanged({ ...work, method: changeCriterion(method, 0, { threshold: 1 }) })).toBe(true);
    expect(isChanged({ ...work, method: moveCriterion(method, 0, 1) })).toBe(true);
    expect(isChanged({ ...work, method: { ...method, priority: 1 } })).toBe(true);
    expect(isChanged({ ...work, method: { ...method, excluded: [] } })).toBe(true);
    expect(isChanged({ ...work, proposedBy: 'le comité' })).toBe(true);
  });
});

test('wantedMethod keeps what is not edited here', () => {
  const start = { ...record(), validatedOn: '10/12/2016' };
  expect(wantedMethod({ ...beginWork(start), proposedBy: 'le comité' })).toMatchObject({
    validatedOn: '10/12/2016',
    proposedBy: 'le comité',
  });
});

test('workOver keeps the draft, told from what somebody else made of the method meanwhile', () => {
  const work = beginWork(record());
  const mine = { ...work, method: moveCriterion(work.method, 0, 1) };
  const [potential, ...others] = record().method.criteria;
  if (!potential) throw new Error('no criterion');
  const theirs = {
    ...record(),
    proposedBy: 'le comité',
    method: { ...record().method, criteria: [...others, potential] },
  };
  const over = workOver(theirs, mine);
  expect(over).toMatchObject({ start: theirs, proposedBy: 'le comité' });
  expect(over.method.criteria).toEqual(mine.method.criteria);
  expect(over.method.origins).toEqual([0, 2, 1]);
  expect(workOver(theirs, { ...mine, proposedBy: 'moi' }).proposedBy).toBe('moi');
});
