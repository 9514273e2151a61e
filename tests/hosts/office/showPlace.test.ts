import { openBook } from './officeBook';

describe('show', () => {
  it('brings the sheet to the front, selects the area and reads what it must hold, in one round trip', async () => {
    const book = await openBook([
      { name: 'S', values: [] },
      {
        name: 'T',
        values: [
          [1, 'Piste A'],
          [2, 'Piste B'],
        ],
      },
    ]);
    await book.port.read({ kind: 'all' });
    book.seat.traffic.reset();
    const area = { row: 3, column: 1, rows: 2, columns: 2 };
    const check = [0, 1].map((column) => ({
      sheet: 'T',
      area: { row: 1, column, rows: 1, columns: 1 },
      plain: [column],
    }));
    expect(await book.port.show({ sheet: 't', area }, check)).toEqual([[[2]], [['Piste B']]]);
    expect(book.replica.selection).toEqual({ sheet: book.replica.book.sheets[1]?.id, area });
    expect(book.seat.traffic.roundTrips).toBe(1);
    book.pane.close();
  });
});
