import { UserActions } from '../../../src/workbench/model/userActions';
import type { Area } from '../../../src/workbook/area';
import type { ExpectedPlace, Precautions } from '../../../src/workbook/livePort';
import { openBook } from './officeBook';
import type { OfficeBook } from './officeBook';

const ROWS = 400;
const LONG = 'x'.repeat(700);
const HEADERS = ['N°', 'Titre', 'Motif', 'Statut'];

const before = [
  HEADERS,
  ...Array.from({ length: ROWS }, (_, at) => [at + 1, `Piste ${at + 1}`, `« motif ${at + 1} »`, 'ancien']),
];
const after = before.map((cells, row) =>
  row === 0 ? cells : [cells[0], cells[1], `${LONG} ${String(row)}`, 'neuf'],
);

const column = (at: number): Area => ({ row: 1, rows: ROWS, column: at, columns: 1 });
const WHOLE: Area = { row: 0, rows: ROWS + 1, column: 0, columns: 4 };

const plan = {
  sheet: 'S',
  blocks: [2, 3].map((at) => ({
    area: column(at),
    values: after.slice(1).map((cells) => [cells[at] ?? null]),
  })),
};

const asRead = (area: Area): ExpectedPlace => ({
  sheet: 'S',
  area,
  values: before
    .slice(area.row, area.row + area.rows)
    .map((cells) => cells.slice(area.column, area.column + area.columns)),
});

const TABLE = { name: 'T', area: WHOLE, style: 'TableStyleLight1', bandedRows: false };
const table = { name: 'T', area: WHOLE, headers: HEADERS };
const below = [{ row: ROWS + 1, rows: ROWS, column: 2, columns: 2 }];
const rows = [asRead({ ...WHOLE, rows: 1 }), asRead(column(0)), asRead(column(1))];
const identity = [0, 1];

/** As ranks are written, and as what people typed is. */
const KINDS: readonly (readonly [string, boolean, Precautions, string])[] = [
  ['ranks in a table', true, { table, kept: below }, 'gone'],
  ['ranks in a plain range', false, { kept: below, expected: rows, identity }, 'moved'],
  [
    'what people typed, in a plain range',
    false,
    {
      expected: [...rows, asRead(column(2)), asRead(column(3))],
      kept: [{ row: 1, rows: 2 * ROWS, column: 2, columns: 2 }],
      identity,
    },
    'moved',
  ],
  [
    'what people typed, in a table',
    true,
    {
      table,
      expected: [...rows, asRead(column(2)), asRead(column(3))],
      kept: [{ row: 1, rows: 2 * ROWS, column: 2, columns: 2 }],
      identity,
    },
    'gone',
  ],
];

describe.each(KINDS)('%s, more than one request takes', (_, isTable, precautions, code) => {
  let book: OfficeBook;

  beforeEach(async () => {
    book = await openBook([{ name: 'S', values: before }]);
    if (isTable) await book.port.apply([{ sheet: 'S', blocks: [], table: TABLE }]);
    book.seat.traffic.reset();
    // Each request is known for too large only once it was sent.
    book.seat.faults.inject(
      { kind: 'host', code: 5103 },
      { times: 999, when: ({ bytes }) => bytes > 120_000 },
    );
  });
  afterEach(() => {
    book.seat.faults.clear();
    book.pane.close();
  });

  const write = (): Promise<unknown> => book.port.write([plan], [{ sheet: 'S', area: WHOLE }], precautions);
  const values = async (): Promise<unknown> =>
    (await book.port.read({ kind: 'all' })).sheets.find(({ name }) => name === 'S')?.values;
  const written = (): number =>
    book.seat.traffic.log.filter(({ names, outcome }) => names.includes('Values') && outcome === 'done')
      .length;

  it('is written whole, in smaller ones', async () => {
    expect(await write()).toEqual([after]);
    expect(written()).toBeGreaterThan(2);
    expect(await values()).toEqual(after);
  });

  it('is as before where a row is inserted between two of them', async () => {
    let requests = 0;
    const { replica, seat } = book;
    const user = new UserActions(replica, 'fr');
    seat.faults.inject(
      { kind: 'delay', milliseconds: 0 },
      {
        when: ({ names, bytes }) => {
          if (bytes <= 120_000 && names.includes('Values') && ++requests === 2) user.insertRows('S', 4);
          return false;
        },
      },
    );
    await expect(write()).rejects.toMatchObject({ code });
    const now = (await values()) as readonly (readonly unknown[])[];
    const kept = now
      .filter((cells) => cells.some((cell) => cell !== null))
      .map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, 20) : cell)));
    // Ranks of a table are made anew from what stands; nothing of them is looked at while they are written.
    expect(kept.map((cells) => cells.slice(0, 2))).toEqual(before.map((cells) => cells.slice(0, 2)));
    if (precautions.expected !== undefined) expect(kept).toEqual(before);
  });
});

it('what is looked at around the cells is reckoned with: no answer is longer than Excel gives', async () => {
  const count = 8_000;
  const reason = 'r'.repeat(200);
  const values = [HEADERS, ...Array.from({ length: count }, (_, at) => [at + 1, 'Piste', reason, 'ancien'])];
  const book = await openBook([{ name: 'S', values }]);
  const at = (column: number): Area => ({ row: 1, rows: count, column, columns: 1 });
  const place = (area: Area): ExpectedPlace => ({
    sheet: 'S',
    area,
    values: values.slice(1).map((cells) => [cells[area.column] ?? null]),
  });
  const contents = values.slice(1).map(() => [`${reason} !`]);
  const back = await book.port.write(
    [{ sheet: 'S', blocks: [{ area: at(2), values: contents }] }],
    [{ sheet: 'S', area: at(2) }],
    { kept: [{ ...at(2), row: count + 1 }], expected: [place(at(0)), place(at(1))], identity },
  );
  expect(back).toEqual([contents]);
  const asked = book.seat.traffic.log.filter(({ kind }) => kind === 'user');
  expect(asked.map(({ outcome }) => outcome)).toEqual(asked.map(() => 'done'));
  expect(Math.max(...asked.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  book.pane.close();
});
