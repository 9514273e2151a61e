import { Pauses } from '../../workbook/pauses';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { contentPieces } from './contentPieces';
import type { ContentPiece } from './contentPieces';

/** What is prepared in one go, while the page waits. */
const STEP_BYTES = 100_000;

export interface SheetPiece {
  readonly sheet: string;
  readonly piece: ContentPiece;
}

/** What is left to write of some plans, given out as much at a time as one request takes. */
export class PieceQueue {
  readonly #pieces: Generator<SheetPiece>;
  /** Made already, in front of the others. */
  #waiting: readonly SheetPiece[] = [];

  constructor(plans: readonly SheetPlan[]) {
    this.#pieces = piecesOf(plans);
  }

  get isEmpty(): boolean {
    return this.#peek() === undefined;
  }

  /**
   * @param room bytes; a single piece may take more
   * @param mayBeNone something else goes with them
   */
  async take(room: number, mayBeNone: boolean): Promise<readonly SheetPiece[]> {
    const pauses = new Pauses();
    const taken: SheetPiece[] = [];
    let left = room;
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next.piece.bytes > left && (mayBeNone || taken.length > 0)) break;
      taken.push(next);
      this.#waiting = this.#waiting.slice(1);
      left -= next.piece.bytes;
      await pauses.pause();
    }
    return taken;
  }

  /** These are to be written after all, in pieces of no more bytes. */
  giveBack(pieces: readonly SheetPiece[], most: number): void {
    const smaller = pieces.flatMap(({ sheet, piece: { area, contents } }) =>
      [...contentPieces({ area, values: contents }, Math.min(most, STEP_BYTES))].map((piece) => ({
        sheet,
        piece,
      })),
    );
    this.#waiting = [...smaller, ...this.#waiting];
  }

  #peek(): SheetPiece | undefined {
    if (this.#waiting.length === 0) {
      const next = this.#pieces.next();
      if (next.done !== true) this.#waiting = [next.value];
    }
    return this.#waiting[0];
  }
}

function* piecesOf(plans: readonly SheetPlan[]): Generator<SheetPiece> {
  for (const { sheet, blocks } of plans)
    for (const block of blocks) for (const piece of contentPieces(block, STEP_BYTES)) yield { sheet, piece };
}
