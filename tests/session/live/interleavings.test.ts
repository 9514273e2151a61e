import fc from 'fast-check';
import { HostError } from '../../../src/workbook/hostError';
import type { CellValue } from '../../../src/workbook/cellValue';
import { FakeClock } from './fakeClock';
import type { Pane } from './room';
import { COLUMN, reportWorkbook, Room } from './room';

/** One thing that happens in the room. */
type Happening =
  | {
      readonly kind: 'edit';
      readonly pane: number;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | { readonly kind: 'sort'; readonly rows: readonly [number, number] }
  | { readonly kind: 'spoil'; readonly pane: number; readonly row: number }
  | { readonly kind: 'time'; readonly milliseconds: number }
  | {
      readonly kind: 'fault';
      readonly pane: number;
      readonly code: 'editing' | 'busy' | 'unanswered' | 'failed';
    };

const pane = fc.nat({ max: 1 });
const row = fc.integer({ min: 1, max: 78 });
const level = fc.constantFrom<CellValue>(1, 2, 3, 4, '1 – Fort', '2', 'illisible', null, '3 – Complexe');

const happening = fc.oneof<fc.Arbitrary<Happening>[]>(
  fc.record({
    kind: fc.constant('edit' as const),
    pane,
    row,
    column: fc.constantFrom(COLUMN.potential, COLUMN.stake, COLUMN.feasibility),
    value: level,
  }),
  fc.record({ kind: fc.constant('sort' as const), rows: fc.tuple(row, row) }),
  fc.record({ kind: fc.constant('spoil' as const), pane, row }),
  fc.record({ kind: fc.constant('time' as const), milliseconds: fc.nat({ max: 3_000 }) }),
  fc.record({
    kind: fc.constant('fault' as const),
    pane,
    code: fc.constantFrom('editing' as const, 'busy' as const, 'unanswered' as const, 'failed' as const),
  }),
);

/** Two panes on one workbook, whose round trips take as long as the seed says, and fail where it says. */
async function roomOfTwo(
  delays: readonly number[],
): Promise<{ room: Room; panes: Pane[]; faults: (string | null)[] }> {
  let drawn = 0;
  const draw = (): number => delays[drawn++ % delays.length] ?? 0;
  const clock = new FakeClock(() => (draw() % 100) / 100);
  const room = new Room(await reportWorkbook(), clock);
  const faults: (string | null)[] = [null, null];
  const panes: Pane[] = [];
  for (const at of [0, 1]) {
    panes.push(
      await room.open({
        travel: async () => {
          await new Promise<void>((resolve) => clock.after(draw(), resolve));
          const fault = faults[at];
          faults[at] = null;
          if (fault !== null && fault !== undefined) throw new HostError(fault as 'busy', 'X');
        },
      }),
    );
    await clock.pass(5_000);
  }
  return { room, panes, faults };
}

async function swap(room: Room, a: number, b: number): Promise<void> {
  const width = COLUMN.basis + 1;
  const cells = (at: number): (string | number | boolean | null)[] =>
    Array.from({ length: width }, (_, column) => {
      const cell = room.cell(at, column);
      return typeof cell === 'object' ? null : cell;
    });
  const block = (at: number, values: ReturnType<typeof cells>) => ({
    area: { row: at, column: 0, rows: 1, columns: width },
    values: [values],
  });
  await room.workbook.apply([{ sheet: 'Évaluation', blocks: [block(a, cells(b)), block(b, cells(a))] }]);
}

describe('two panes on one workbook', () => {
  it('come to the right ranking after quiet, whatever happens, without changing a cell that people fill in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat({ max: 900 }), { minLength: 5, maxLength: 20 }),
        async (happenings, delays) => {
          const { room, panes, faults } = await roomOfTwo(delays);
          for (const one of happenings) {
            const inputs = (): string =>
              JSON.stringify(room.rows().map((cells) => cells.slice(0, COLUMN.status)));
            switch (one.kind) {
              case 'edit': {
                const seat = panes[one.pane];
                if (seat) await room.type(seat, one.row, one.column, one.value);
                break;
              }
              case 'sort':
                await swap(room, one.rows[0], one.rows[1]);
                for (const { seat } of panes)
                  seat.tell({ kind: 'changed', sheet: null, area: null, source: 'remote' });
                break;
              case 'spoil': {
                const seat = panes[one.pane];
                if (seat) await room.type(seat, one.row, COLUMN.rank, 99);
                break;
              }
              case 'time': {
                const before = inputs();
                await room.clock.pass(one.milliseconds);
                expect(inputs()).toBe(before);
                break;
              }
              case 'fault':
                faults[one.pane] = one.code;
            }
          }
          const before = panes.map(({ seat }) => seat.trips.filter((trip) => trip === 'write').length);
          await room.clock.pass(120_000);
          expect(await room.isRight()).toBe(true);
          for (const { session } of panes) expect(session.getState().activity.kind).toBe('current');
          // Nothing is written for ever, and nothing at all once all is right.
          const after = panes.map(({ seat }) => seat.trips.filter((trip) => trip === 'write').length);
          after.forEach((count, at) => expect(count - (before[at] ?? 0)).toBeLessThanOrEqual(8));
          await room.clock.pass(120_000);
          expect(panes.map(({ seat }) => seat.trips.filter((trip) => trip === 'write').length)).toEqual(
            after,
          );
          const stopped = panes.map(({ session }) => session.stop());
          await room.clock.pass(5_000);
          await Promise.all(stopped);
        },
      ),
      { numRuns: 40 },
    );
  });
});
