import type { AreaStep } from './areaStep';
import type { SeatReplica } from '../model/seatReplica';

/** What a seat does for the page. */
export interface SeatHands {
  /**
   * Puts what stands in a cell that is open into the workbook, as Excel does before it saves.
   *
   * @returns whether there was one
   */
  finishTyping(): boolean;
  /** Takes the keyboard. */
  enter(step: AreaStep): void;
}

/** What the page gives to the seats that stand in it, each in a frame of its own. */
export interface Bench {
  /**
   * Opens the workbook at a seat; a seat that was there before under this number has left.
   *
   * @param seat from 1
   * @returns once there is a workbook
   */
  join(seat: number, hands: SeatHands): Promise<SeatReplica>;
  /** The keyboard goes on beyond a seat: to the other one, or to the bar above. */
  leaveSeat(seat: number, step: AreaStep): void;
  /** Somebody presses something in the pane, or a command of the add-in. */
  touch(): void;
  save(): void;
  open(file: File): void;
  /** Files are dragged over the seat: from now on the page takes them. */
  expectDrop(): void;
}

declare global {
  interface Window {
    /** On the page with the workbook. */
    workbench?: Bench;
  }
}
