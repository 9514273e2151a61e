import { cellText } from '../../sheets/cellText';
import { cellAt, gridOf } from '../../sheets/grid';
import type { ScoringLayout } from '../../sheets/scoringLayout';
import type { TableAnchor } from '../../workbook/livePort';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** The Excel table in which the pistes stand, as it was read; undefined for a plain range. */
export function tableAnchor(
  sheet: SheetSnapshot,
  { table: name, headerRow }: Pick<ScoringLayout, 'table' | 'headerRow'>,
): TableAnchor | undefined {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (table === undefined) return undefined;
  const { area } = table;
  const headers = Array.from({ length: area.columns }, (_, at) =>
    cellText(cellAt(gridOf(sheet), headerRow, area.column + at)),
  );
  return { name: table.name, area, headers };
}
