import { openBook } from './officeBook';

describe('show', () => {
  it('brings the sheet to the front and selects the area, in one round trip', async () => {
    const book = await openBook([
      { name: 'S', values: [] },
      { name: 'T', values: [] },
    ]);
    const area = { row: 3, column: 1, rows: 2, columns: 2 };
    await book.port.show({ sheet: 't', area });
    expect(book.replica.selection).toEqual({ sheet: book.replica.book.sheets[1]?.id, area });
    expect(book.seat.traffic.roundTrips).toBe(1);
    book.pane.close();
  });
});
