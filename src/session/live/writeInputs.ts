import type { Evaluated } from '../../sheets/evaluate';
import { MAX_ROWS } from '../../workbook/area';
import { columnRuns } from '../../workbook/columnRuns';
import { columnsOf } from '../../workbook/columnsOf';
import { isSameContent } from '../../workbook/diffPlan';
import { HostError } from '../../workbook/hostError';
import type { LivePort, Precautions } from '../../workbook/livePort';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import { cutBySight } from './blocksToWrite';
import { placeAsRead } from './rankPrecautions';
import { identityColumns } from './scoringColumns';
import { tableAnchor } from './tableAnchor';

/**
 * Writes cells that people fill in, because somebody asked for it: all of them, each on the row for which it was meant, or
 * none. What stands in the columns written is looked at just before and just after, in the same round trip.
 *
 * @param blocks below the header row of the scoring table that was read
 * @param looks what else is to be made of the workbook, in the same round trips
 * @throws HostError `moved`, `gone`, `calculated` or `filtered`: the cells are as they were; the looks are made, but for
 *   `gone`
 */
export async function writeInputs(
  port: LivePort,
  evaluated: Evaluated,
  blocks: readonly Block[],
  looks: readonly SheetPlan[] = [],
): Promise<void> {
  const { headerRow, endRow, firstColumn, sheet } = evaluated.evaluation.layout;
  const rows = { row: headerRow + 1, rows: endRow - headerRow - 1, column: firstColumn, columns: 1 };
  const hidden = new Set(await port.hiddenRows({ sheet, area: rows }));
  const parts = blocks.flatMap((block) => cutBySight(block, hidden));
  const plans = [{ sheet, blocks: parts }];
  const check = parts.map(({ area }) => ({ sheet, area }));
  const precautions = inputPrecautions(evaluated, parts);
  const back =
    looks.length === 0
      ? await port.write(plans, check, precautions)
      : await port.applyAndWrite(looks, plans, check, precautions);
  const stands = parts.every(({ values }, at) =>
    values.every((cells, row) =>
      cells.every((content, column) => isSameContent(back[at]?.[row]?.[column], content)),
    ),
  );
  if (!stands) throw new HostError('failed', sheet);
}

function inputPrecautions({ evaluation, sheet }: Evaluated, blocks: readonly Block[]): Precautions {
  const { layout } = evaluation;
  const { headerRow, endRow } = layout;
  const written = columnRuns(blocks.flatMap(({ area }) => columnsOf(area)));
  const isWritten = (column: number): boolean =>
    written.some((run) => column >= run.column && column < run.column + run.columns);
  const identity = identityColumns(layout).filter((column) => !isWritten(column));
  const most = blocks.reduce((sum, { area }) => Math.max(sum, area.rows), 0);
  const rows = Math.min(endRow + most, MAX_ROWS) - headerRow - 1;
  const headers = columnRuns([...identity, ...blocks.flatMap(({ area }) => columnsOf(area))]);
  const table = tableAnchor(sheet, layout);
  return {
    ...(table === undefined ? {} : { table }),
    expected: [
      ...headers.map((run) => placeAsRead(sheet, { row: headerRow, rows: 1, ...run })),
      ...blocks.flatMap(({ area }) => [
        placeAsRead(sheet, area),
        ...identity.map((column) => placeAsRead(sheet, { ...area, column, columns: 1 })),
      ]),
    ],
    sparesFormulas: true,
    kept: written.map((run) => ({ row: headerRow + 1, rows, ...run })),
    identity,
  };
}
