import type { Desk } from './workshop';

/**
 * Something that happens when the next request that writes cells has left, and has not been carried out yet: between what
 * the add-in has read and what it writes.
 */
export function beforeWrite({ seat }: Pick<Desk, 'seat'>, run: () => void): void {
  beforeWrites({ seat }, 1, run);
}

/** The same at each of the next so many. @param run told which of them, from 0 */
export function beforeWrites({ seat }: Pick<Desk, 'seat'>, times: number, run: (at: number) => void): void {
  let count = 0;
  seat.faults.inject(
    { kind: 'delay', milliseconds: 0 },
    {
      when: ({ writes, names }) => {
        if (writes && count < times && (names.includes('Values') || names.includes('Formulas'))) run(count++);
        return false;
      },
    },
  );
}
