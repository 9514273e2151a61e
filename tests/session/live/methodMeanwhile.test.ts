import type { MethodRecord } from '../../../src/sheets/methodRecord';
import { validationOf } from '../../../src/sheets/validationOf';
import type { Pane } from './room';
import { Room } from './room';

const recordOf = ({ session }: Pane): MethodRecord => {
  const { view } = session.getState();
  if (view === null) throw new Error('no view');
  return view.evaluated.evaluation.record;
};

/** The same record with another threshold on one criterion. */
const withThreshold = (record: MethodRecord, index: number, threshold: number): MethodRecord => ({
  ...record,
  method: {
    ...record.method,
    criteria: record.method.criteria.map((one, at) => (at === index ? { ...one, threshold } : one)),
  },
});

const thresholds = (pane: Pane): readonly number[] =>
  recordOf(pane).method.criteria.map(({ threshold }) => threshold);

const DECLINED = { kind: 'declined', why: 'method-changed', detail: '' };

describe('a method that somebody else changes while it is being edited', () => {
  it('is not saved over theirs, and theirs is then what is shown', async () => {
    const room = await Room.withReport();
    const [mine, theirs] = [await room.open(), await room.open()];
    const start = recordOf(mine);
    expect(await theirs.session.saveMethod(withThreshold(start, 1, 1), false)).toMatchObject({
      kind: 'done',
    });
    const wanted = withThreshold(start, 0, 1);
    expect(await mine.session.saveMethod(wanted, false, [0, 1, 2], start)).toEqual(DECLINED);
    expect(thresholds(mine)).toEqual([3, 1, 3]);
    expect(await mine.session.saveMethod(wanted, false, [0, 1, 2], recordOf(mine))).toMatchObject({
      kind: 'done',
    });
    expect(thresholds(mine)).toEqual([1, 2, 3]);
  });

  it('keeps a validation, and who proposes it, that were recorded meanwhile', async () => {
    const room = await Room.withReport();
    const [mine, theirs] = [await room.open(), await room.open()];
    const start = recordOf(mine);
    await theirs.session.saveMethod({ ...start, proposedBy: 'le comité' }, false, undefined, start);
    await theirs.session.validateMethod('10/12/2016', 'Conseil');
    const answer = await mine.session.saveMethod(withThreshold(start, 0, 1), false, [0, 1, 2], start);
    expect(answer).toMatchObject({ kind: 'done' });
    expect(validationOf(recordOf(mine))).toEqual({ kind: 'changed', on: '10/12/2016', by: 'Conseil' });
    expect(recordOf(mine).proposedBy).toBe('le comité');
  });

  it('is validated as it was shown only', async () => {
    const room = await Room.withReport();
    const [mine, theirs] = [await room.open(), await room.open()];
    const start = recordOf(mine);
    await theirs.session.saveMethod(withThreshold(start, 1, 1), false);
    expect(await mine.session.validateMethod('10/12/2016', 'Conseil', start.method)).toEqual(DECLINED);
    expect(validationOf(recordOf(mine))).toEqual({ kind: 'none' });
    const now = recordOf(mine).method;
    expect(await mine.session.validateMethod('10/12/2016', 'Conseil', now)).toEqual({ kind: 'done' });
  });
});
