import type { SeatReplica } from '../model/seatReplica';

/** What the page gives to the seats that stand in it, each in a frame of its own. */
export interface Bench {
  /**
   * Opens the workbook at a seat; a seat that was there before under this number has left.
   *
   * @param seat from 1
   * @param finishTyping puts what stands in a cell that is open there into the workbook, as Excel does before it saves;
   *   says whether there was one
   * @returns once there is a workbook
   */
  join(seat: number, finishTyping: () => boolean): Promise<SeatReplica>;
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
