import { areaNamed } from '../../src/workbench/model/a1';
import { cellAt, sheetNamed } from '../../src/workbench/model/cells';
import { stricter } from './stricter';
import { deskAtRange } from './deskAtRange';
import { deskAtReport } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops, done } from './workshop';

afterEach(closeWorkshops);

const SHEET = 'Évaluation';

/** The columns of the ranking taken away, two of somebody's in their place. */
async function deskWithOwnColumns(open: () => Promise<Desk>): Promise<Desk> {
  const desk = await open();
  desk.user.deleteColumns(SHEET, 'J', 5);
  desk.user.type(SHEET, 'J1', 'Statut');
  desk.user.type(SHEET, 'J3', 'Validé en bureau');
  desk.user.type(SHEET, 'K1', 'Rang');
  return desk;
}

function formulaAt({ replica }: Desk, address: string): string | undefined {
  const sheet = sheetNamed(replica.book, SHEET);
  const { row, column } = areaNamed(address);
  return sheet && cellAt(sheet, row, column)?.formula;
}

describe.each([
  ['table', (): Promise<Desk> => deskAtReport()],
  ['range', (): Promise<Desk> => deskAtRange(30)],
])('a column of somebody’s under a header of ours, in a %s that was never ranked', (_, open) => {
  it('is asked about before anything of it is replaced, and left as it is unless that is meant', async () => {
    const desk = await deskWithOwnColumns(open);
    const before = cellsOf(desk, SHEET);
    const asked = { kind: 'ranks' };
    const cells = [{ sheet: SHEET, row: 2, column: 9, text: 'Validé en bureau' }];
    expect(await desk.session.rank()).toEqual({ kind: 'confirm', cells, asked });
    expect(await desk.session.rank('ribbon')).toEqual({ kind: 'confirm', cells, asked });
    expect(cellsOf(desk, SHEET)).toEqual(before);
    done(await desk.session.remake({ kind: 'ranks' }));
    expect(cellOf(desk, SHEET, 'J3')).toBe('Retenue');
    expect(cellsOf(desk, SHEET)[0]).toEqual(
      expect.arrayContaining(['Statut', 'Rang', 'Priorité', 'Motif', 'Calculé sur']),
    );
  });

  it('is kept once it has another name', async () => {
    const desk = await deskWithOwnColumns(open);
    desk.user.type(SHEET, 'J1', 'Avis du bureau');
    done(await desk.session.rank());
    expect(cellOf(desk, SHEET, 'J3')).toBe('Validé en bureau');
    expect(cellsOf(desk, SHEET)[0]?.filter((header) => header === 'Statut')).toHaveLength(1);
  });

  it('keeps what was not shown: a formula that shows nothing, beside a cell that may be replaced', async () => {
    const desk = await deskWithOwnColumns(open);
    desk.user.type(SHEET, 'J5', '=SI(A5>100;"x";"")');
    expect(await desk.session.rank()).toMatchObject({ kind: 'confirm', cells: [{ row: 2, column: 9 }] });
    expect(await desk.session.remake({ kind: 'ranks' })).toMatchObject({
      kind: 'failed',
      failure: { code: 'occupied', detail: 'Évaluation!J5' },
    });
    expect(formulaAt(desk, 'J5')).toBe('=IF(A5>100,"x","")');
    desk.user.type(SHEET, 'J5', '');
    desk.user.type(SHEET, 'J3', '="Validé"');
    done(await desk.session.remake({ kind: 'ranks' }));
    expect(cellOf(desk, SHEET, 'J3')).toBe('Retenue');
  });

  it.each([
    ['a text', 'Validé en bureau'],
    ['a formula', '="Retenue"'],
  ])('keeps nobody from saving the method, which is then seen: %s', async (__, held) => {
    const desk = await deskWithOwnColumns(open);
    desk.user.type(SHEET, 'J3', held);
    await desk.session.readAgain();
    const record = desk.session.getState().view?.evaluated.evaluation.record;
    if (record === undefined) throw new Error('no view');
    const saved = stricter(record);
    done(await desk.session.saveMethod(saved, true, { criteria: [0, 1, 2] }));
    expect(desk.session.getState().view?.evaluated.evaluation.record.method).toEqual(saved.method);
    expect(cellOf(desk, SHEET, 'J3')).toBe(held.startsWith('=') ? 'Retenue' : held);
    expect(cellsOf(desk, SHEET)[0]).not.toContain('Motif');
  });

  it('keeps its formulas, even those that give what we would write', async () => {
    const desk = await deskWithOwnColumns(open);
    desk.user.type(SHEET, 'J3', '="Retenue"');
    const before = cellsOf(desk, SHEET);
    expect(await desk.session.rank()).toMatchObject({
      kind: 'failed',
      failure: { code: 'occupied', detail: 'Évaluation!J3' },
    });
    expect(formulaAt(desk, 'J3')).toBe('="Retenue"');
    expect(cellsOf(desk, SHEET)).toEqual(before);
  });
});
