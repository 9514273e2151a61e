import { isSameContent } from '../../workbook/diffPlan';
import type { SheetPlan } from '../../workbook/sheetPlan';

/** After this many corrections of the same ranks, another hand is at work: two panes must not write in turns for ever. */
const MOST_TIMES = 2;

/** How often the same content was written: written again and again, it is changed back by somebody or something. */
export class Insistence {
  private last: SheetPlan | null = null;
  private times = 0;

  /** This was written, and stood. */
  wrote(planned: SheetPlan): void {
    this.times = this.isLast(planned) ? this.times + 1 : 1;
    this.last = planned;
  }

  /** Whether this very content was written too often already. */
  isContested(planned: SheetPlan): boolean {
    return this.times > MOST_TIMES && this.isLast(planned);
  }

  forget(): void {
    this.last = null;
    this.times = 0;
  }

  private isLast(planned: SheetPlan): boolean {
    return this.last !== null && sameBlocks(this.last, planned);
  }
}

function sameBlocks(a: SheetPlan, b: SheetPlan): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, at) => {
      const other = b.blocks[at];
      return (
        other?.values.length === block.values.length &&
        block.values.every((cells, row) =>
          cells.every((cell, column) => {
            const content = other.values[row]?.[column] ?? null;
            return typeof cell !== 'object' || cell === null
              ? isSameContent(cell, content)
              : cell === content;
          }),
        )
      );
    })
  );
}
