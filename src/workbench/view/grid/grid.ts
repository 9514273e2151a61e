import type { SeatReplica } from '../../model/seatReplica';
import type { UserActions } from '../../model/userActions';

/** What a grid needs of the seat at which it stands. */
export interface GridSeat {
  readonly replica: SeatReplica;
  readonly user: UserActions;
  /** A cell is open for editing, or no longer: Excel then answers the add-in that it has to wait. */
  readonly onEditing: (editing: boolean) => void;
  /** Excel says no to what was just done: a French sentence for the person at the seat. */
  readonly onRefusal: (sentence: string) => void;
  /** What an add-in has put in the menu of a cell. */
  readonly cellCommands: readonly CellCommand[];
}

export interface CellCommand {
  readonly label: string;
  readonly run: () => void;
}

/** The spreadsheet of one seat, as it stands in the page. */
export interface Grid {
  /** Puts the keyboard into the cells. */
  focus(): void;
  /** Puts what stands in a cell that is open into the workbook. @returns whether there was one */
  finishTyping(): boolean;
  /** Where a cell of the sheet in view stands in the page; null while it is scrolled away. From 0. */
  placeOf(row: number, column: number): DOMRect | null;
  /** Takes everything out of the page again. */
  close(): void;
}

/**
 * Shows a seat's workbook in an element of the page and carries what is done there to the model, without taking the
 * keyboard. The library behind it is large: import this module's implementation late.
 */
export type MountGrid = (place: HTMLElement, seat: GridSeat) => Promise<Grid>;
