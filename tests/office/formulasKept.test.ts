import type { MethodRecord } from '../../src/sheets/methodRecord';
import { cellAt, sheetNamed } from '../../src/workbench/model/cells';
import { areaNamed } from '../../src/workbench/model/a1';
import { deskAtRange } from './deskAtRange';
import { clock, current, deskAtReport } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, cellsOf, closeWorkshops, done, until, Workshop } from './workshop';

afterEach(closeWorkshops);

const SHEET = 'Évaluation';

function formulaAt({ replica }: Desk, name: string, address: string): string | undefined {
  const sheet = sheetNamed(replica.book, name);
  const { row, column } = areaNamed(address);
  return sheet && cellAt(sheet, row, column)?.formula;
}

/** A score that comes from a ballot on another sheet. */
async function deskWithBallot(ballot: string): Promise<Desk> {
  const desk = await deskAtReport();
  desk.user.type('Communes', 'E1', ballot);
  desk.user.type(SHEET, 'G5', '=Communes!E1');
  await until('the ballot', () => cellOf(desk, SHEET, 'G5') === ballot);
  await current(desk);
  await desk.session.readAgain();
  return desk;
}

const CALCULATED = { kind: 'failed', failure: { code: 'calculated', detail: 'Évaluation!G5' } };

describe('a formula that somebody wrote among the scores', () => {
  it('stays where a value is picked to correct what it gives', async () => {
    const desk = await deskWithBallot('Trs fort');
    expect(await desk.session.correct(4, 6, '1 – Fort')).toMatchObject(CALCULATED);
    expect(formulaAt(desk, SHEET, 'G5')).toBe('=Communes!E1');
  });

  it('stays where its level gets another label, and so does the method', async () => {
    const desk = await deskWithBallot('1 – Fort');
    const record = desk.session.getState().view?.evaluated.evaluation.record;
    if (record === undefined) throw new Error('no view');
    const scores = cellsOf(desk, SHEET).map((cells) => cells.slice(0, 9));
    expect(await desk.session.saveMethod(renamed(record), true, { criteria: [0, 1, 2] })).toMatchObject(
      CALCULATED,
    );
    expect(formulaAt(desk, SHEET, 'G5')).toBe('=Communes!E1');
    expect(cellsOf(desk, SHEET).map((cells) => cells.slice(0, 9))).toEqual(scores);
    expect(desk.session.getState().view?.evaluated.evaluation.record.method).toEqual(record.method);
  });

  it('stays where the pistes are numbered and it gives no number', async () => {
    const desk = await deskAtReport();
    desk.user.type(SHEET, 'A5', '=SI(Communes!Z1="";"";"x")');
    await until('the piste without a number', () => cellOf(desk, SHEET, 'A5') === '');
    await current(desk);
    expect(await desk.session.numberPistes()).toMatchObject({
      kind: 'failed',
      failure: { code: 'calculated', detail: 'Évaluation!A5' },
    });
    expect(formulaAt(desk, SHEET, 'A5')).toBe('=IF(Communes!Z1="","","x")');
  });
});

const SILENT = '=SI(Communes!Z1="";"";"x")';
const KEPT = '=IF(Communes!Z1="","","x")';

const occupied = (detail: string) => ({ kind: 'failed', failure: { code: 'occupied', detail } });

describe('a formula that shows nothing, where something is to be made', () => {
  it.each([
    ['a table', (): Promise<Desk> => deskAtReport()],
    ['a range', (): Promise<Desk> => deskAtRange(30)],
  ])('stays beside %s that has none of our columns yet, and is named', async (_, open) => {
    const desk = await open();
    desk.user.deleteColumns(SHEET, 'J', 5);
    desk.user.type(SHEET, 'L7', SILENT);
    const cells = cellsOf(desk, SHEET);
    expect(await desk.session.rank()).toMatchObject(occupied('Évaluation!L7'));
    expect(formulaAt(desk, SHEET, 'L7')).toBe(KEPT);
    expect(cellsOf(desk, SHEET)).toEqual(cells);
    desk.user.type(SHEET, 'L7', '');
    expect(await desk.session.rank()).toMatchObject({ kind: 'done' });
    expect(cellOf(desk, SHEET, 'L1')).toBe('Rang');
  });

  it('stays on a report, which is not filled again, and is named', async () => {
    const desk = await deskAtReport();
    done(await desk.session.makeAnnexe2());
    desk.user.type('Annexe 2', 'P9', SILENT);
    await current(desk);
    expect(await desk.session.makeAnnexe2()).toMatchObject(occupied("'Annexe 2'!P9"));
    expect(formulaAt(desk, 'Annexe 2', 'P9')).toBe(KEPT);
    desk.user.type('Annexe 2', 'P9', '');
    expect(await desk.session.makeAnnexe2()).toMatchObject({ kind: 'done' });
  });

  it('stays on a sheet that seems to be empty: it counts as somebody’s', async () => {
    const desk = await new Workshop().open({ clock });
    await desk.session.start();
    await desk.port.apply([{ sheet: SHEET, blocks: [] }]);
    desk.user.type(SHEET, 'C3', SILENT);
    expect(await desk.session.create('report')).toMatchObject({ kind: 'declined', why: 'sheet-taken' });
    expect(formulaAt(desk, SHEET, 'C3')).toBe(KEPT);
    expect(cellsOf(desk, 'Méthode')).toEqual([]);
  });
});

function renamed(record: MethodRecord): MethodRecord {
  const [first, ...others] = record.method.criteria;
  if (first === undefined) throw new Error('no criterion');
  const criteria = [{ ...first, labels: ['Excellent', ...first.labels.slice(1)] }, ...others];
  return { ...record, method: { ...record.method, criteria } };
}
