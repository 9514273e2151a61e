import type { Area } from '../../../workbook/area';
import { areaName, quoteSheet, sheetCellName } from '../../../workbook/a1';
import { HostError } from '../../../workbook/hostError';
import { intersection, readArea, sameArea } from '../../../workbook/areas';
import type { Markup } from '../xml/markup';
import type { CellBlock } from './rowSegments';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';

export function mergedAreas(worksheet: Markup): readonly Area[] {
  const cells = worksheet.first('mergeCells')?.all('mergeCell') ?? [];
  return cells.map((cell) => readArea(cell.get('ref') ?? '')).filter((area) => area !== undefined);
}

/** @throws HostError `merged-cells` where an area would overlap another one that is merged */
export function mergeCells(worksheet: Markup, sheet: string, areas: readonly Area[]): void {
  const merged = [...mergedAreas(worksheet)];
  for (const area of areas) {
    if (merged.some((other) => sameArea(area, other)) || area.rows * area.columns === 1) continue;
    if (merged.some((other) => intersection(area, other) !== undefined)) {
      throw HostError.unsupported('merged-cells', `${quoteSheet(sheet)}!${areaName(area)}`);
    }
    merged.push(area);
    const list = ensureChild(worksheet, 'mergeCells', WORKSHEET_ORDER);
    list.add(list.make('mergeCell', { ref: areaName(area) }));
    list.set('count', merged.length);
  }
}

/** @throws HostError `merged-cells`, naming the cell, where a value would be hidden under a merged area */
export function guardMergedCells(worksheet: Markup, sheet: string, blocks: readonly CellBlock[]): void {
  for (const merged of mergedAreas(worksheet)) {
    for (const block of blocks) {
      const hidden = firstHidden(block, merged);
      if (hidden !== undefined)
        throw HostError.unsupported('merged-cells', sheetCellName(sheet, hidden.row, hidden.column));
    }
  }
}

/** The first value of a block under a merged area, whose top left cell is the only one that shows. */
function firstHidden({ area, values }: CellBlock, merged: Area): { row: number; column: number } | undefined {
  const common = intersection(area, merged);
  if (common === undefined) return undefined;
  for (let row = common.row; row < common.row + common.rows; row += 1) {
    for (let column = common.column; column < common.column + common.columns; column += 1) {
      const content = values[row - area.row]?.[column - area.column] ?? null;
      const shows = row === merged.row && column === merged.column;
      if (!shows && content !== null && content !== '') return { row, column };
    }
  }
  return undefined;
}
