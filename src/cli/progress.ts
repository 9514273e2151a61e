import type { World } from './world';

/** Work shorter than this, in milliseconds, says nothing. */
const PATIENCE = 1000;

/** A line on the terminal that says what is being done, when somebody watches and it takes long. */
export interface Progress {
  /** Says the step that begins. */
  step(label: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Where a command runs, and how it says what it is doing. */
export interface Job {
  readonly world: World;
  readonly progress: Progress;
}

export function startProgress(world: Pick<World, 'note' | 'watched'>): Progress {
  const begun = performance.now();
  let shown = false;
  return {
    step: (label) => {
      if (!world.watched || performance.now() - begun < PATIENCE) return;
      world.note(`\r\u001b[K${label}…`);
      shown = true;
    },
    end: () => {
      if (shown) world.note('\r\u001b[K');
      shown = false;
    },
  };
}
