import { clock } from './reportDesk';
import { cellsOf, closeWorkshops, done, Workshop } from './workshop';

afterEach(closeWorkshops);

const TAKEN = { kind: 'failed', failure: { code: 'unsupported', feature: 'table-name', detail: 'Pistes' } };

it('cells that people called « Pistes »: no table can have that name, nothing is made, and it is said', async () => {
  const desk = await new Workshop().open({ clock });
  await desk.pane.Excel.run(async ({ workbook }) => {
    workbook.names.add('Pistes', workbook.worksheets.getFirst().getRange('A1:B2'));
    await Promise.resolve();
  });
  await desk.session.start();
  const sheets = desk.replica.book.sheets.map(({ name }) => name);
  expect(await desk.session.create('report')).toMatchObject(TAKEN);
  expect(desk.replica.book.sheets.map(({ name }) => name)).toEqual(sheets);
  await desk.pane.Excel.run(async ({ workbook }) => {
    workbook.names.getItem('Pistes').delete();
    await Promise.resolve();
  });
  done(await desk.session.create('report'));
  expect(cellsOf(desk, 'Évaluation').length).toBeGreaterThan(40);
});

it('nor can a table that is chosen for the scoring table', async () => {
  const desk = await new Workshop().open({ clock });
  const headers = ['N°', 'Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];
  const values = [headers, [1, 'Paie', 1, 1, 1]];
  const area = { row: 0, column: 0, rows: 2, columns: 5 };
  const table = { area, style: 'TableStyleLight1', bandedRows: false };
  await desk.port.apply(
    ['Un', 'Deux'].map((sheet) => ({
      sheet,
      blocks: [{ area, values }],
      table: { ...table, name: `T_${sheet}` },
    })),
  );
  await desk.pane.Excel.run(async ({ workbook }) => {
    workbook.names.add('Pistes', workbook.worksheets.getFirst().getRange('A9:B9'));
    await Promise.resolve();
  });
  await desk.session.start();
  expect(await desk.session.chooseTable('Un', 0)).toMatchObject(TAKEN);
});
