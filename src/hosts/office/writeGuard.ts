import type { Area } from '../../workbook/area';
import { holds, isCovered, union } from '../../workbook/areas';
import type { ExpectedPlace, Precautions } from '../../workbook/livePort';
import type { Block } from '../../workbook/sheetPlan';
import type { AfterSync } from './bookStructure';
import type { RangeOf } from './placesOn';
import { matrixOf } from './queueCells';
import { rawValue } from './rawValue';
import { changedCells, isFormula, queueStanding } from './standingCells';
import type { RowKeys, Rows } from './rowKeys';
import { queueRowKeys } from './rowKeys';
import type { ChangedCell, StandingCells } from './standingCells';

/** A cell that was overwritten. */
export interface OverwrittenCell extends ChangedCell {
  /** What its row is known by; null: by its place alone. */
  readonly key: string | null;
}

/** What came of a request that wrote. */
export interface Verdict {
  /**
   * `moved`: what was expected did not stand there. `calculated`: a cell of the blocks held a formula. `filtered`: cells
   * beside the blocks were overwritten.
   */
  readonly kind: 'well' | 'moved' | 'calculated' | 'filtered';
  /** The first cell that held a formula, where none may be lost. */
  readonly formula: Pick<ChangedCell, 'row' | 'column'> | undefined;
  /** Of the cells that were looked at, those that are no longer as before. */
  readonly changed: () => readonly OverwrittenCell[];
  /** Those that were looked at: keys of rows that hold the same count from the first of them. */
  readonly rows: Rows;
}

/** Looks at what stands around a writing, just before and just after it. */
export class WriteGuard {
  readonly #areas: readonly Area[];
  readonly #rows: Rows;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly precautions: Precautions,
  ) {
    const { expected, kept = [] } = precautions;
    const own = blocks.map(({ area }) => area).filter((area) => !isCovered(area, kept));
    this.#areas = expected === undefined ? kept : [...kept, ...own];
    const [first, ...others] = this.#areas;
    this.#rows = first === undefined ? { row: 0, rows: 0 } : others.reduce(union, first);
  }

  /** Queued before anything is written. @returns what is queued after it, which tells, once it is answered */
  queueBefore(rangeOf: RangeOf): () => AfterSync<Promise<Verdict>> {
    const keys = queueRowKeys(rangeOf, this.#rows, this.precautions.identity);
    const expected = (this.precautions.expected ?? []).map((place) => queueExpected(rangeOf, place));
    const before = queueStanding(rangeOf, this.#areas);
    return () => {
      const after = queueStanding(rangeOf, this.#areas);
      return () =>
        this.#judge(
          expected.every((stands) => stands()),
          before(),
          after(),
          keys,
        );
    };
  }

  async #judge(
    stood: boolean,
    before: StandingCells,
    after: StandingCells,
    keys: AfterSync<RowKeys>,
  ): Promise<Verdict> {
    const changed = await changedCells(before, after, this.#areas);
    const isOurs = ({ row, column }: ChangedCell): boolean =>
      this.blocks.some(({ area }) => holds(area, row, column));
    // Where all was looked at, it must hold what was written: lines may land on other rows of the same block.
    const isWell =
      changed.every(isOurs) &&
      (this.precautions.expected === undefined || this.blocks.every((block) => stands(block, after)));
    const formula = this.precautions.sparesFormulas
      ? changed.find((cell) => isOurs(cell) && cell.before !== undefined && isFormula(cell.before))
      : undefined;
    const kind = !stood ? 'moved' : formula !== undefined ? 'calculated' : isWell ? 'well' : 'filtered';
    const keyed = (): readonly OverwrittenCell[] => {
      const { keyOf } = keys();
      return changed.map((cell) => ({ ...cell, key: keyOf(cell.row) }));
    };
    return { kind, formula, changed: keyed, rows: this.#rows };
  }
}

/** Whether a block holds what was written; a number may have become a text, which is put right later. */
function stands({ area, values }: Block, after: StandingCells): boolean {
  return values.every((cells, row) =>
    cells.every((content, column) => {
      const held = after(area.row + row, area.column + column)?.value ?? '';
      if (content !== null && typeof content === 'object') return true;
      return String(held) === String(content ?? '');
    }),
  );
}

function queueExpected(rangeOf: RangeOf, { area, values }: ExpectedPlace): AfterSync<boolean> {
  const range = rangeOf(area);
  range.load('values');
  return () => {
    const held = matrixOf(range.values);
    return values.every((cells, row) =>
      cells.every((cell, column) => (held[row]?.[column] ?? '') === rawValue(cell)),
    );
  };
}
