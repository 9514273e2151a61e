import { DEFAULT_METHOD } from '../../../src/core/defaultMethod';
import { readMethod } from '../../../src/sheets/readMethod';
import { afterSave } from '../../../src/taskpane/model/afterSave';
import { beginWork, edited, isChanged } from '../../../src/taskpane/model/methodWork';
import type { MethodWork } from '../../../src/taskpane/model/methodWork';

const read = readMethod(undefined);
if (!read.ok) throw new Error(read.trouble.kind);
const record = read.value;

/** Begun, and its first criterion called otherwise. */
function changed(): MethodWork {
  const work = beginWork(record);
  const criteria = work.method.criteria.map((one, at) => (at === 0 ? { ...one, name: 'Intérêt' } : one));
  return edited(work, { method: { ...work.method, criteria } });
}

const lost = { kind: 'confirm', cells: [{ sheet: 'Méthode', row: 9, column: 0, text: 'Note' }] } as const;

describe('the method being changed, once its saving is answered', () => {
  it('is over where it is saved as it stands', () => {
    const saved = changed();
    expect(afterSave(saved, saved, { kind: 'done' })).toBeNull();
  });

  it('keeps what was changed after it was asked for, begun from what is saved', () => {
    const saved = changed();
    const now = edited(saved, { proposedBy: 'Le bureau' });
    const left = afterSave(now, saved, { kind: 'done' });
    expect(left?.start.method.criteria[0]?.name).toBe('Intérêt');
    expect(left?.proposedBy).toBe('Le bureau');
    expect(left && isChanged(left)).toBe(true);
  });

  it('asks what the answer asks', () => {
    const saved = changed();
    expect(afterSave(saved, saved, lost)?.question).toEqual({ kind: 'overwrite', cells: lost.cells });
  });

  it.each([{ kind: 'done' } as const, lost])(
    'is not touched by the answer to another one, given up before: $kind',
    (answer) => {
      const saved = changed();
      const anew = beginWork(record);
      expect(anew.start.method).toEqual(DEFAULT_METHOD);
      expect(afterSave(anew, saved, answer)).toBe(anew);
    },
  );
});
