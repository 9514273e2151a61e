import type { AreaStep } from '../areaStep';
import { focusFirst } from '../focusFirst';
import type { SeatDesk } from './seatDesk';

/** In the order of the page. */
const AREAS = '.ribbon, .grid-column, .pane:not([hidden]), .panel, .status-bar';

/** The parts of a seat, from one to the next by a key: the cells keep Tab to themselves. */
export class SeatAreas {
  /** @param leave told when the keyboard goes on beyond the seat */
  constructor(
    private readonly desk: SeatDesk,
    private readonly leave: (step: AreaStep) => void,
  ) {}

  /** From where the keyboard is; from the cells where it is nowhere. */
  move(step: AreaStep): void {
    const areas = [...document.querySelectorAll(AREAS)];
    const { activeElement } = document;
    const at = areas.findIndex((area) => area.contains(activeElement));
    const next = areas[(at < 0 ? areas.findIndex(isGrid) : at) + step];
    if (next === undefined) this.leave(step);
    else this.#focus(next);
  }

  /** The keyboard comes in from before the seat, or from behind it. */
  enter(step: AreaStep): void {
    const area = [...document.querySelectorAll(AREAS)].at(step === 1 ? 0 : -1);
    if (area !== undefined) this.#focus(area);
  }

  #focus(area: Element): void {
    window.focus();
    if (isGrid(area)) this.desk.grid?.focus();
    // What had the keyboard there last has it again.
    else if (area.matches('.pane')) area.querySelector('iframe')?.focus();
    else focusFirst(area);
  }
}

function isGrid(area: Element): boolean {
  return area.matches('.grid-column');
}
