import { manyPistes } from './manyPistes';
import { clock, current, rest } from './reportDesk';
import type { Desk } from './workshop';
import { cellOf, closeWorkshops, done, until, Workshop } from './workshop';

// Genuine Office.js and thousands of rows, with every test file on one of few cores.
jest.setTimeout(180_000);

afterEach(closeWorkshops);

/** Of what an edit costs whatever it changes: where the table stands, what is read back. */
const FIXED = 9_000;
/** Of one cell far from all others, and of its row read back. */
const BY_ROW = 1_500;

async function deskWith(pistes: number): Promise<Desk> {
  const desk = await new Workshop().open({ clock });
  await desk.port.apply(manyPistes(pistes));
  await desk.session.start();
  done(await desk.session.rank());
  await rest(3_000);
  await current(desk);
  return desk;
}

/** Types the same level otherwise on rows far from one another: no rank moves, only what each was computed on. */
async function bytesOf(
  desk: Desk,
  rows: readonly number[],
  text: (level: number) => string,
): Promise<number> {
  desk.seat.traffic.reset();
  for (const row of rows) desk.user.type('Évaluation', `G${String(row)}`, text(1 + (row % 2)));
  const last = rows.at(-1) ?? 0;
  const before = cellOf(desk, 'Évaluation', `N${String(last)}`);
  await until('the writing', () => cellOf(desk, 'Évaluation', `N${String(last)}`) !== before);
  await current(desk);
  return desk.seat.traffic.log
    .filter(({ kind, writes }) => kind === 'user' && writes)
    .reduce((sum, { requestBytes }) => sum + requestBytes, 0);
}

const scattered = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => 2 + at * 18).filter((row) => (row - 2) % 9 !== 8);

it('what an edit writes grows with the cells that differ, not with the sheet', async () => {
  const figures: number[][] = [];
  for (const pistes of [2_000, 6_000]) {
    const desk = await deskWith(pistes);
    const found: number[] = [];
    for (const [at, count] of [1, 10, 100].entries())
      found.push(
        await bytesOf(desk, scattered(count), (level) => (at % 2 ? `${String(level)}` : `${String(level)} `)),
      );
    figures.push(found);
  }
  const [small = [], large = []] = figures;
  for (const [at, count] of [1, 10, 100].entries()) {
    expect(small[at]).toBeLessThan(FIXED + count * BY_ROW);
    expect(Math.abs((large[at] ?? 0) / (small[at] ?? 1) - 1)).toBeLessThan(0.1);
  }
});
