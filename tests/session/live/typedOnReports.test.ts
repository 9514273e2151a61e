import type { Answer } from '../../../src/session/live/sessionState';
import type { MethodRecord } from '../../../src/sheets/methodRecord';
import type { CellValue } from '../../../src/workbook/cellValue';
import type { Pane } from './room';
import { COLUMN, Room } from './room';

async function put(pane: Pane, sheet: string, row: number, column: number, value: CellValue): Promise<void> {
  await pane.seat.type(sheet, { row, column, rows: 1, columns: 1 }, [[value]]);
}

const lost = (answer: Answer): readonly string[] =>
  answer.kind === 'confirm' ? answer.cells.map(({ text }) => text) : [answer.kind];

const recordOf = ({ session }: Pane): MethodRecord => {
  const { view } = session.getState();
  if (view === null) throw new Error('no view');
  return view.evaluated.evaluation.record;
};

async function withAllReports(): Promise<{ room: Room; pane: Pane }> {
  const room = await Room.withReport();
  const pane = await room.open();
  await pane.session.makeAnnexe2();
  await pane.session.makeDropped();
  await pane.session.makeCommuneSheet('Touvre');
  await pane.session.makeCommuneSheet('Magnac-sur-Touvre');
  return { room, pane };
}

describe('what people type on the sheet of a report', () => {
  it('is asked about before it is lost, wherever it stands', async () => {
    const { room, pane } = await withAllReports();
    const rows = room.workbook.valuesOn('Annexe 2');
    const headerRow = rows.findIndex((cells) => cells.includes('Rang'));
    const width = rows[headerRow]?.length ?? 0;
    await put(pane, 'Annexe 2', headerRow, width, 'Décision');
    await put(pane, 'Annexe 2', headerRow + 2, width, 'oui');
    await put(pane, 'Annexe 2', 1, width - 1, 'relu');
    await put(pane, 'Annexe 2', rows.length, 0, 'Vu par le bureau');
    await put(pane, 'Annexe 2', rows.length + 3, 2, 'à suivre');
    const before = room.workbook.valuesOn('Annexe 2');
    const typed = ['relu', 'Décision', 'oui', 'Vu par le bureau', 'à suivre'];
    expect(lost(await pane.session.makeAnnexe2())).toEqual(typed);
    expect(room.workbook.valuesOn('Annexe 2')).toEqual(before);
    expect(await pane.session.remake({ kind: 'annexe2' })).toMatchObject({ kind: 'done' });
    expect(room.workbook.valuesOn('Annexe 2')).toEqual(rows);
  });

  it('stays on a report that was not asked for, which is left as it is; others are refreshed along', async () => {
    const { room, pane } = await withAllReports();
    const at = room.workbook.valuesOn('Pistes non retenues').length + 2;
    await put(pane, 'Pistes non retenues', at, 0, 'à revoir en mars');
    const kept = room.workbook.valuesOn('Pistes non retenues');
    const touvre = room.workbook.valuesOn('Touvre');
    await room.type(pane, 1, COLUMN.feasibility, 4);
    expect(await pane.session.makeAnnexe2()).toMatchObject({ kind: 'done', sheet: 'Annexe 2' });
    expect(room.workbook.valuesOn('Pistes non retenues')).toEqual(kept);
    expect(room.workbook.valuesOn('Touvre')).not.toEqual(touvre);
  });

  it('is not mistaken for what was made before the pistes, the scores or the criteria changed', async () => {
    const { room, pane } = await withAllReports();
    const askAll = async (): Promise<void> => {
      for (const answer of [
        await pane.session.makeAnnexe2(),
        await pane.session.makeDropped(),
        await pane.session.makeCommuneSheet('Touvre'),
        await pane.session.makeCommuneSheet('Magnac-sur-Touvre'),
      ])
        expect(lost(answer)).toEqual(['done']);
    };
    await askAll();
    const [potential, ...others] = recordOf(pane).method.criteria;
    if (!potential) throw new Error('no criterion');
    const named = { ...recordOf(pane).method, criteria: [{ ...potential, name: 'Intérêt' }, ...others] };
    await pane.session.saveMethod({ ...recordOf(pane), method: named }, true, { criteria: [0, 1, 2] });
    await askAll();
    for (let row = 1; row < room.rows().length; row++) await room.type(pane, row, COLUMN.feasibility, 4);
    await askAll();
    expect(room.workbook.valuesOn('Annexe 2').flat()).toContain('Aucune piste n’est retenue pour le moment.');
    await room.type(pane, 1, COLUMN.feasibility, 1);
    await askAll();
  });
});
