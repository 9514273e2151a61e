import type { Area } from '../workbook/area';
import type { Block, Choice, SheetPlan, StyledArea } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { CriteriaChange } from './criterionHeaders';
import { missingNames, renamedHeaders } from './criterionHeaders';
import { freeColumns } from './freeColumns';
import { SHEETS } from './names';
import { planHighlights } from './planHighlights';
import { TABLE_STYLE } from './planOurColumns';
import { planOurPlaces } from './planOurPlaces';
import { planScoringChoices } from './planScoringChoices';
import { CRITERION_WIDTH } from './planScoringSheet';
import { readScoringLayout } from './readScoringLayout';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';
import { sheetWithPlan } from './sheetWithPlan';
import { INPUT_HEADER_STYLE, INPUT_STYLE } from './theme';
import { NNBSP, shorten } from './typography';

/**
 * What a change of method asks of the scoring sheet: the header of a renamed criterion follows it, a new one gets a column
 * at the right end, unless a column has its name already, put beside the other criteria before (see `placeNewCriteria`);
 * drop-downs, messages and highlights are made anew. The column
 * of a criterion that is no more stays as it is, and says so.
 *
 * @returns trouble `no-room` where the cells right of the table are not free, `duplicate-header` where another column has
 *   the new name of a criterion
 */
export function planCriterionColumns(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  change: CriteriaChange,
): Result<SheetPlan> {
  const renamed = renamedHeaders(layout, sheet, change);
  const missing = missingNames(layout, sheet, change);
  const free = freeColumns(layout, sheet, missing.length);
  if (!free.ok) return free;
  const { firstColumn, blank, tableArea } = free.value;
  const headers: SheetPlan = {
    sheet: layout.sheet,
    blank,
    blocks: [...renamed, ...headerBlocks(layout, firstColumn, missing)],
    ...(layout.table !== null && tableArea !== null && missing.length > 0
      ? { table: { name: layout.table, area: tableArea, style: TABLE_STYLE, bandedRows: false } }
      : {}),
  };
  const next = sheetWithPlan(sheet, headers);
  const table = next.tables.find(({ name }) => name === layout.table) ?? null;
  const source = { method: change.after, columns: change.columns, source: 'sheet' } as const;
  const { headerTop, headerRow } = layout;
  const read = readScoringLayout({ sheet: next, headerTop, headerRow, table }, source);
  if (!read.ok) return no(read.trouble);
  return ok({
    ...headers,
    ...newLooks(layout, firstColumn, missing.length),
    choices: [...droppedMessages(layout, read.value, change), ...choicesOf(read.value, change)],
    ...highlightsOf(read.value, next, change),
  });
}

function headerBlocks({ headerRow }: ScoringLayout, column: number, names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  return [{ area: { row: headerRow, column, rows: 1, columns: names.length }, values: [names] }];
}

function newLooks(
  layout: ScoringLayout,
  column: number,
  columns: number,
): Pick<SheetPlan, 'styles' | 'columnWidths'> {
  if (columns === 0) return {};
  const header: Area = { row: layout.headerRow, column, rows: 1, columns };
  const rows = layout.endRow - layout.headerRow - 1;
  const styles: StyledArea[] = [{ area: header, style: INPUT_HEADER_STYLE }];
  if (rows > 0) styles.push({ area: { ...header, row: header.row + 1, rows }, style: INPUT_STYLE });
  return { styles, columnWidths: [{ column, columns, width: CRITERION_WIDTH }] };
}

function choicesOf(layout: ScoringLayout, { after, methodSheet = SHEETS.method }: CriteriaChange): Choice[] {
  return planScoringChoices(after, layout, methodSheet);
}

/** In the column of a criterion that is no more, the drop-down would offer the levels of another. */
function droppedMessages(before: ScoringLayout, after: ScoringLayout, change: CriteriaChange): Choice[] {
  const row = before.headerRow + 1;
  const rows = before.endRow - row;
  if (rows < 1) return [];
  return before.criteria.flatMap((column, index) =>
    after.criteria.includes(column)
      ? []
      : [
          {
            area: { row, column, rows, columns: 1 },
            title: shorten(change.before.criteria[index]?.name ?? '', LONGEST_TITLE),
            message: `Cette colonne n’est plus un critère de la méthode${NNBSP}: elle n’est pas prise en compte.`,
          },
        ],
  );
}

/** One less than what the title of a message holds, for the ellipsis. */
const LONGEST_TITLE = 31;

/** Where our columns are not there yet, the highlights come with them. */
function highlightsOf(
  layout: ScoringLayout,
  sheet: SheetSnapshot,
  { after, ignored = [] }: CriteriaChange,
): Pick<SheetPlan, 'highlights'> {
  const places = planOurPlaces(layout, sheet);
  if (!places.ok || places.value.created.length > 0) return {};
  return { highlights: planHighlights({ method: after, ignored }, layout, places.value) };
}
