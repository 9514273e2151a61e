import type { MethodRecord } from '../../../src/sheets/methodRecord';
import { validationOf } from '../../../src/sheets/validationOf';
import { HostError } from '../../../src/workbook/hostError';
import type { Pane } from './room';
import { COLUMN, Room } from './room';

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
    expect(await mine.session.saveMethod(wanted, false, { criteria: [0, 1, 2] }, start)).toEqual(DECLINED);
    expect(thresholds(mine)).toEqual([3, 1, 3]);
    expect(
      await mine.session.saveMethod(wanted, false, { criteria: [0, 1, 2] }, recordOf(mine)),
    ).toMatchObject({
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
    const answer = await mine.session.saveMethod(
      withThreshold(start, 0, 1),
      false,
      { criteria: [0, 1, 2] },
      start,
    );
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

  it('is saved where theirs is the same: nobody is asked about it', async () => {
    const room = await Room.withReport();
    const [mine, theirs] = [await room.open(), await room.open()];
    const start = recordOf(mine);
    const wanted = withThreshold(start, 0, 1);
    await theirs.session.saveMethod(wanted, false, { criteria: [0, 1, 2] }, start);
    const signed = { ...wanted, proposedBy: 'le comité' };
    expect(await mine.session.saveMethod(signed, false, { criteria: [0, 1, 2] }, start)).toMatchObject({
      kind: 'done',
    });
    expect(recordOf(mine)).toMatchObject({ method: wanted.method, proposedBy: 'le comité' });
    expect(await room.isRight()).toBe(true);
  });
});

describe('a method of which no answer came', () => {
  it('is saved once it is asked for again, where it was written all the same: its scores follow once', async () => {
    const room = await Room.withReport();
    let isLost = true;
    const pane = await room.open();
    const { seat } = pane;
    const write = seat.applyAndWrite.bind(seat);
    seat.applyAndWrite = async (...given) => {
      const written = await write(...given);
      if (isLost) throw new HostError('unanswered', '');
      return written;
    };
    const start = recordOf(pane);
    const [potential, stake, feasibility] = start.method.criteria;
    if (!potential || !stake || !feasibility) throw new Error('three criteria');
    // Each bears the name of the other by then.
    const criteria = [{ ...stake, name: potential.name }, { ...potential, name: stake.name }, feasibility];
    const wanted = { ...start, method: { ...start.method, criteria, excluded: [], priority: 1 } };
    const answers: string[] = [];
    const asked = pane.session.saveMethod(wanted, false, { criteria: [1, 0, 2] }, start, ({ kind }) => {
      answers.push(kind);
    });
    await room.clock.pass(60_000);
    expect(await asked).toMatchObject({ kind: 'failed', failure: { code: 'unanswered' } });
    const rows = room.rows().map((row) => row.slice(COLUMN.potential, COLUMN.status));
    isLost = false;
    expect(await pane.session.retry()).toMatchObject({ kind: 'done' });
    expect(answers).toEqual(['failed', 'done']);
    expect(room.rows().map((row) => row.slice(COLUMN.potential, COLUMN.status))).toEqual(rows);
    expect(await room.isRight()).toBe(true);
  });
});
