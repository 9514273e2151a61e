import { sheetNamed } from '../../src/workbench/model/cells';
import type { Fault } from '../../src/workbench/faults';
import { UserRefusal } from '../../src/workbench/model/user/refusal';
import { expectedSheet, sheetAt } from './expectedSheet';
import { hurriedClock } from './hurriedClock';
import { drawnFrom } from './drawnFrom';
import { strayWrites } from './strayWrites';
import type { Desk } from './workshop';
import { cellsOf, closeWorkshops, done, until, Workshop } from './workshop';

// Genuine Office.js and many passes, with every test file on one of few cores.
jest.setTimeout(120_000);

afterEach(closeWorkshops);

const TIMES = 40;
const HAPPENINGS = 22;

type Draw = () => number;

function oneOf<T>(things: readonly T[], draw: Draw): T {
  const thing = things[Math.floor(draw() * things.length)];
  if (thing === undefined) throw new RangeError('nothing to draw from');
  return thing;
}

/** Where a column stands now, as letters; the first where it is not. */
function columnOf(desk: Desk, header: string): string {
  const area = sheetNamed(desk.replica.book, 'Évaluation')?.tables[0]?.area;
  const headers = cellsOf(desk, 'Évaluation')[area?.row ?? 0] ?? [];
  return String.fromCharCode(65 + Math.max(0, headers.indexOf(header)));
}

const CRITERIA = ['Potentiel', 'Enjeu communautaire', 'Faisabilité'];

const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'RequestAborted', applied: true },
  { kind: 'error', code: 'ItemNotFound' },
  { kind: 'error', code: 'Conflict' },
  { kind: 'host', code: 5004 },
  { kind: 'host', code: 5102 },
  { kind: 'delay', milliseconds: 60 },
];

/** What people do to the sheet, each as likely as its weight. */
const DEEDS: readonly (readonly [weight: number, deed: (desk: Desk, draw: Draw) => void])[] = [
  [
    10,
    (desk, draw) => {
      const address = `${columnOf(desk, oneOf(CRITERIA, draw))}${String(2 + Math.floor(draw() * 70))}`;
      desk.user.type('Évaluation', address, oneOf(['1', '2', '3', '4', '', 'zz', '1 – Fort'], draw));
    },
  ],
  [
    2,
    ({ user }, draw) =>
      user.insertRows('Évaluation', 1 + Math.floor(draw() * 70), 1 + Math.floor(draw() * 2)),
  ],
  [3, ({ user }, draw) => user.deleteRows('Évaluation', 3 + Math.floor(draw() * 70))],
  [1, ({ user }, draw) => user.insertColumns('Évaluation', oneOf(['A', 'C', 'G', 'K'], draw))],
  [
    2,
    ({ user }, draw) =>
      user.headerMenu.sortTable('Pistes', oneOf(["Intitulé de l'action", 'N°'], draw), draw() < 0.5),
  ],
  [1, ({ user }) => user.headerMenu.filterTable('Pistes', 'Statut', ['Retenue'])],
  [1, ({ user }) => user.headerMenu.clearFilter('Pistes', 'Statut')],
];

function happen(desk: Desk, draw: Draw): void {
  const total = DEEDS.reduce((sum, [weight]) => sum + weight, 0);
  let left = draw() * total;
  const [, deed] = DEEDS.find(([weight]) => (left -= weight) < 0) ?? [0, (): void => undefined];
  try {
    deed(desk, draw);
  } catch (error) {
    // Excel refuses people too.
    if (!(error instanceof UserRefusal)) throw error;
  }
}

const isCurrent = ({ session }: Desk): boolean => session.getState().activity.kind === 'current';

async function rest(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds / TIMES));
}

/** Nothing is on its way, and both say that all is right, twice: what others left is written late. */
async function quiet(workshop: Workshop, desks: readonly Desk[]): Promise<void> {
  for (const wait of [12_000, 40_000, 0]) {
    await until('quiet', () => workshop.hub.isQuiet && desks.every(isCurrent));
    await rest(wait);
  }
}

function belowTheTable(desk: Desk): readonly unknown[] {
  const area = sheetNamed(desk.replica.book, 'Évaluation')?.tables[0]?.area;
  if (area === undefined) throw new Error('no table');
  return cellsOf(desk, 'Évaluation')
    .slice(area.row + area.rows)
    .flat()
    .filter((cell) => cell !== '');
}

describe('two panes, people who do anything, and an Excel that fails', () => {
  it.each([101, 102, 103, 104, 105, 106, 107, 108])(
    'draw %i: no cell but ours is touched, nothing is left below the table, and the ranking is right',
    async (seed) => {
      const draw = drawnFrom(seed);
      const workshop = new Workshop();
      const open = (): Promise<Desk> =>
        workshop.open({
          clock: hurriedClock(TIMES, draw),
          remoteLatency: () => draw() * 40,
          latency: Math.floor(draw() * 12),
        });
      const first = await open();
      await first.session.start();
      done(await first.session.create('report'));
      workshop.hub.settle();
      const second = await open();
      await second.session.start();
      const desks = [first, second];
      const strays = desks.map((desk) => strayWrites(desk));
      for (let count = 0; count < HAPPENINGS; count++) {
        const desk = oneOf(desks, draw);
        happen(desk, draw);
        if (draw() < 0.25) desk.seat.faults.inject(oneOf(FAULTS, draw));
        await new Promise((resolve) => setTimeout(resolve, draw() * 60));
      }
      await quiet(workshop, desks);
      expect(strays).toEqual([[], []]);
      expect(desks.map(belowTheTable)).toEqual([[], []]);
      expect(sheetAt(first)).toEqual(sheetAt(second));
      expect(sheetAt(first)).toEqual(await expectedSheet(first));
      expect(desks.map(({ session }) => session.getState().trouble)).toEqual([null, null]);
      for (const { seat } of desks) seat.traffic.reset();
      await rest(40_000);
      for (const { seat } of desks) expect(seat.traffic.log.filter(({ writes }) => writes)).toEqual([]);
    },
  );
});
