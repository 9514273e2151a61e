import type { Area } from '../workbook/area';
import { isSameContent } from '../workbook/diffPlan';
import type { SheetPlan } from '../workbook/sheetPlan';
import { isBlank, shownText } from './cellText';
import type { Evaluated } from './evaluate';
import { cellAt, gridOf } from './grid';
import type { OverwrittenCell } from './planMethodEdit';

/**
 * Columns under headers of ours that may be somebody's: « Statut » or « Rang » are words that anybody uses, « Calculé sur »
 * is not. Where that one stands, so do we.
 */
function doubtfulColumns({ evaluation: { layout } }: Evaluated): readonly number[] {
  const { basis, ...others } = layout.ours;
  return basis === null ? Object.values(others).filter((column) => column !== null) : [];
}

/** Cells that somebody typed under a header of ours and that a first ranking would replace by something else. */
export function typedInOurColumns(evaluated: Evaluated, plan: SheetPlan): readonly OverwrittenCell[] {
  const doubtful = new Set(doubtfulColumns(evaluated));
  const grid = gridOf(evaluated.sheet);
  return plan.blocks.flatMap(({ area, values }) =>
    values.flatMap((contents, down) =>
      contents.flatMap((content, across) => {
        const [row, column] = [area.row + down, area.column + across];
        const held = cellAt(grid, row, column);
        if (row <= evaluated.evaluation.layout.headerRow || !doubtful.has(column) || isBlank(held)) return [];
        return isSameContent(held, content) ? [] : [{ row, column, text: shownText(held) }];
      }),
    ),
  );
}

/** Those columns below their headers: a formula there may give nothing, or what we would write. */
export function doubtfulAreas(evaluated: Evaluated): readonly Area[] {
  const { headerRow, endRow } = evaluated.evaluation.layout;
  const rows = endRow - headerRow - 1;
  if (rows < 1) return [];
  return doubtfulColumns(evaluated).map((column) => ({ row: headerRow + 1, rows, column, columns: 1 }));
}
