import { isOfSelection } from '../../../src/hosts/office/queueSelection';
import { HostError } from '../../../src/workbook/hostError';
import { openBook } from './officeBook';
import type { OfficeBook } from './officeBook';

const WHOLE = { kind: 'some', sheets: ['S'], tables: [] } as const;

async function openedOn(row: number): Promise<OfficeBook> {
  const book = await openBook([{ name: 'S', values: [['a'], ['b'], ['c']] }]);
  const sheet = book.replica.book.sheets[0]?.id ?? '';
  book.replica.select(sheet, { row, column: 0, rows: 1, columns: 1 }, 'user');
  book.seat.traffic.reset();
  return book;
}

describe('what is selected', () => {
  it('comes with the first reading, in its round trip, and with no other', async () => {
    const book = await openedOn(2);
    const first = await book.port.read(WHOLE);
    expect(first.selected).toEqual({ sheet: 'S', area: { row: 2, column: 0, rows: 1, columns: 1 } });
    const trips = book.seat.traffic.roundTrips;
    const asked = (): number =>
      book.seat.traffic.log.flatMap(({ names }) => names).filter((name) => name === 'GetActiveCell').length;
    expect(asked()).toBe(1);
    expect((await book.port.read(WHOLE)).selected).toBeUndefined();
    expect(asked()).toBe(1);
    expect(trips).toBeLessThanOrEqual(2);
    book.pane.close();
  });

  it.each([
    ['a shape', 'InvalidSelection'],
    ['a chart sheet', 'UnsupportedSheet'],
  ])('is done without where no cell is selected: %s', async (_, code) => {
    const book = await openedOn(1);
    book.seat.faults.inject({ kind: 'error', code }, { times: 1 });
    const read = await book.port.read(WHOLE);
    expect(read.selected).toBeUndefined();
    expect(read.sheets[0]?.values).toEqual([['a'], ['b'], ['c']]);
    book.pane.close();
  });

  it('is asked for again where the first reading met a cell being edited', async () => {
    const book = await openedOn(1);
    book.seat.editing = true;
    await expect(book.port.read(WHOLE)).rejects.toMatchObject({ code: 'editing' });
    book.seat.editing = false;
    expect((await book.port.read(WHOLE)).selected?.area.row).toBe(1);
    book.pane.close();
  });

  it('is why Excel refused only where Excel says so', () => {
    const at = (errorLocation: string): HostError =>
      new HostError('failed', 'GeneralException', undefined, { cause: { debugInfo: { errorLocation } } });
    expect(isOfSelection(at('Workbook.getActiveCell'))).toBe(true);
    expect(isOfSelection(at('Worksheet.getRange'))).toBe(false);
    expect(isOfSelection(new HostError('busy', 'InvalidSelection'))).toBe(true);
    expect(isOfSelection(new HostError('busy', 'ActivityLimitReached'))).toBe(false);
  });
});
