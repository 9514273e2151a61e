import { areaName } from '../../workbook/a1';
import { intersection } from '../../workbook/areas';
import type { CellContent } from '../../workbook/cellValue';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { contentPieces, formatRuns, neededFormat } from './contentPieces';
import type { ContentPiece, NeededFormat } from './contentPieces';
import type { Standing } from './standing';
import { layoutSteps } from './layoutSteps';
import { cellsOn } from './placesOn';
import { queueClear, queueRelease } from './queueClear';
import { queueContents, setNumberFormat } from './queueContents';
import { queueStyle } from './queueStyle';
import { queueTable } from './queueTable';
import type { SheetSurvey } from './sheetSurvey';

/** Orders to Excel that go in one request. */
export interface Step {
  readonly sheet: string;
  /** About how much of a request it takes. */
  readonly bytes: number;
  /** How many cells it writes. */
  readonly cells?: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

export interface StepContext {
  /** What the plan finds on its sheet. */
  readonly standing: Standing;
  /** The sheet before any plan; undefined where it did not exist. */
  readonly details: SheetSurvey | undefined;
  /** The sheet does not exist yet. */
  readonly create: boolean;
  /** A later plan states them anew. */
  readonly skipHighlights: boolean;
  /** Bytes that a step may take, where it can be cut. */
  readonly most: number;
}

/** About the weight of one order. */
const ORDER_BYTES = 250;

/** What one plan makes of its sheet, in the order in which it must happen. */
export function planSteps(plan: SheetPlan, context: StepContext): readonly Step[] {
  const onSheet = (queue: (sheet: Excel.Worksheet) => void, orders = 4): Step => ({
    sheet: plan.sheet,
    bytes: orders * ORDER_BYTES,
    queue: ({ worksheets }) => {
      queue(worksheets.getItem(plan.sheet));
    },
  });
  const { standing, create } = context;
  const steps: Step[] = [];
  if (create) steps.push(addSheet(plan));
  else if (plan.refill === true)
    steps.push(
      onSheet((sheet) => {
        queueClear(sheet, standing.tables);
      }, 20),
    );
  for (const area of create ? [] : (plan.released ?? []))
    steps.push(
      onSheet((sheet) => {
        queueRelease(sheet.getRange(areaName(area)));
      }),
    );
  for (const area of textAreas(plan))
    steps.push(
      onSheet((sheet) => {
        setNumberFormat(sheet.getRange(areaName(area)), '@');
      }, 2),
    );
  steps.push(...contentSteps(plan, context));
  for (const { area, style } of plan.styles ?? [])
    steps.push(
      onSheet((sheet) => {
        queueStyle(sheet.getRange(areaName(area)), area, style);
      }, 12),
    );
  steps.push(...layoutSteps(plan, context, onSheet));
  const { table } = plan;
  if (table !== undefined) {
    const old =
      plan.refill === true ? undefined : standing.tables.find((one) => sameName(one.name, table.name));
    steps.push(
      onSheet((sheet) => {
        queueTable(sheet, table, old?.area);
      }, 6),
    );
  }
  return steps;
}

function addSheet({ sheet, position }: SheetPlan): Step {
  return {
    sheet,
    bytes: 3 * ORDER_BYTES,
    queue: ({ worksheets }) => {
      const added = worksheets.add(sheet);
      if (position === 'start') added.position = 0;
    },
  };
}

/** Areas that the plan formats as text: once that stands, nothing that is written there needs more. */
function textAreas({ styles = [] }: SheetPlan): readonly SheetPlan['blocks'][number]['area'][] {
  return styles.filter(({ style }) => style.numberFormat === '@').map(({ area }) => area);
}

function contentSteps(plan: SheetPlan, { details, create, most }: StepContext): readonly Step[] {
  const isFresh = create || plan.refill === true;
  const isText = isFresh ? undefined : details?.isText;
  return plan.blocks
    .flatMap((block) => [...contentPieces(block, most)])
    .map((piece) => {
      const texts = textAreas(plan).filter((area) => intersection(area, piece.area) !== undefined);
      const covered = (row: number, column: number): boolean =>
        texts.some((area) => intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined);
      const runs = formatRuns(piece, (content, row, column) =>
        formatFor(content, covered(row, column), isText?.(row, column) === true),
      );
      return contentStep(plan.sheet, piece, runs);
    });
}

function contentStep(sheet: string, piece: ContentPiece, runs: ReturnType<typeof formatRuns>): Step {
  return {
    sheet,
    bytes: piece.bytes + (runs.length + 1) * ORDER_BYTES,
    cells: piece.area.rows * piece.area.columns,
    queue: ({ worksheets }) => {
      queueContents(cellsOn(worksheets.getItem(sheet)), piece, runs);
    },
  };
}

/**
 * @param covered the plan formats the cell as text
 * @param isText the cell was formatted as text before
 */
function formatFor(content: CellContent, covered: boolean, isText: boolean): NeededFormat {
  const needed = neededFormat(content);
  if (typeof content === 'string' || content === null) return needed === '@' && covered ? null : needed;
  return covered || isText ? 'General' : null;
}
