import { areaName, columnLetters } from '../../workbook/a1';
import { sameArea } from '../../workbook/areas';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { columnPoints } from './columnPoints';
import type { Standing } from './standing';
import type { Step, StepContext } from './planSteps';
import { queueChoice } from './queueChoice';
import { queueHighlights } from './queueHighlights';
import { queuePrint } from './queuePrint';

const EMPTY: Standing = { tables: [], filter: null, merges: [] };

type OnSheet = (queue: (sheet: Excel.Worksheet) => void, orders?: number) => Step;

/** What stands around the cells. */
export function layoutSteps(plan: SheetPlan, context: StepContext, onSheet: OnSheet): readonly Step[] {
  const isRefilled = plan.refill === true;
  const before = isRefilled ? EMPTY : context.standing;
  const steps = [...sizeSteps(plan, onSheet), ...mergeSteps(plan, before, onSheet)];
  for (const choice of plan.choices ?? [])
    steps.push(
      onSheet((sheet) => {
        queueChoice(sheet, choice);
      }, 6),
    );
  const { highlights } = plan;
  if (highlights !== undefined && !context.skipHighlights) {
    const ours = isRefilled ? [] : (context.details?.marked?.(highlights.mark) ?? []);
    const orders = highlights.rules.length * 10 + ours.length * 2;
    steps.push(
      onSheet((sheet) => {
        queueHighlights(sheet, highlights, ours);
      }, orders),
    );
  }
  steps.push(
    onSheet((sheet) => {
      queueView(sheet, plan, before);
    }, 10),
  );
  const { print } = plan;
  if (print !== undefined)
    steps.push(
      onSheet(
        (sheet) => {
          queuePrint(sheet, print);
        },
        16 + (print.breaksBefore?.length ?? 0),
      ),
    );
  return steps;
}

function sizeSteps({ columnWidths = [], rowHeights = [] }: SheetPlan, onSheet: OnSheet): Step[] {
  return [
    ...columnWidths.map(({ column, columns, width }) =>
      onSheet((sheet) => {
        const address = `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
        const range = sheet.getRange(address);
        range.columnHidden = false;
        range.format.columnWidth = columnPoints(width);
      }),
    ),
    ...rowHeights.map(({ row, rows, height }) =>
      onSheet((sheet) => {
        sheet.getRange(`${row + 1}:${row + rows}`).format.rowHeight = height;
      }),
    ),
  ];
}

function mergeSteps({ merges = [] }: SheetPlan, before: Standing, onSheet: OnSheet): Step[] {
  const news = merges.filter(
    (area) => area.rows * area.columns > 1 && !before.merges.some((old) => sameArea(old, area)),
  );
  return news.map((area) =>
    onSheet((sheet) => {
      sheet.getRange(areaName(area)).merge(false);
    }),
  );
}

function queueView(sheet: Excel.Worksheet, plan: SheetPlan, before: Standing): void {
  const { filter, frozen, gridLines, tabColor } = plan;
  // Criteria that people chose stay as long as the filter need not move.
  const stands = before.filter;
  if (filter !== undefined && (stands === null || !sameArea(stands, filter))) {
    if (stands !== null) sheet.autoFilter.remove();
    sheet.autoFilter.apply(areaName(filter));
  }
  if (frozen !== undefined) queueFrozen(sheet, frozen);
  if (gridLines !== undefined) sheet.showGridlines = gridLines;
  if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
}

function queueFrozen(
  { freezePanes }: Excel.Worksheet,
  { rows, columns }: NonNullable<SheetPlan['frozen']>,
): void {
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(areaName({ row: 0, column: 0, rows, columns }));
}
