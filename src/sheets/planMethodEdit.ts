import { DEFAULT_METHOD } from '../core/defaultMethod';
import { fold } from '../core/fold';
import type { Area } from '../workbook/area';
import { isCovered, subtract } from '../workbook/areas';
import type { CellContent } from '../workbook/cellValue';
import { isSameContent } from '../workbook/diffPlan';
import type { Block, RowHeight, SheetPlan } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { isBlank, shownText } from './cellText';
import { cellAt, gridOf } from './grid';
import type { MethodCells } from './methodCells';
import { methodCells } from './methodCells';
import type { MethodRecord } from './methodRecord';
import type { Place } from './place';
import { cellArea, distinctPlaces, isWithin, placeKey } from './place';
import { planMethodSheet } from './planMethodSheet';
import { methodSentences } from './planMethodTexts';
import { readMethod } from './readMethod';
import { sheetWithPlan } from './sheetWithPlan';
import { PLAIN_STYLE } from './theme';

/** A cell that somebody filled in and that a plan erases. Row and column from 0. */
export interface OverwrittenCell extends Place {
  /** What it holds, as people see it. */
  readonly text: string;
}

export interface MethodEdit {
  readonly plan: SheetPlan;
  /** By row, then column; empty: nobody loses anything. */
  readonly overwritten: readonly OverwrittenCell[];
}

/**
 * Writes a method on the sheet `Méthode` as it stands: what we wrote there gives way to the new layout, the rest stays
 * where the new layout does not need its cells. A sheet laid out otherwise is laid out anew, and each of its cells that is
 * lost is told. Read again, the sheet gives this method.
 *
 * @param sheet undefined: there is none yet
 * @param next a method without problem, see `methodProblems`
 */
export function planMethodEdit(sheet: SheetSnapshot | undefined, next: MethodRecord): MethodEdit {
  if (!sheet) return { plan: planMethodSheet(next), overwritten: [] };
  const read = readMethod(sheet);
  const old = methodCells(sheet, read.ok ? read.value : null);
  const layout = onSheet(sheet.name, planMethodSheet({ ...next, source: sourceOf(sheet, next) }));
  const edit = withOld(sheet, layout, old, footprintOf(layout));
  if (readsAs(edit.plan, sheet, layout)) return edit;
  // Something that somebody wrote reads as a part of the method.
  const all = [{ row: 0, column: 0, ...sizeOf(sheet) }];
  return withOld(sheet, layout, old, [...footprintOf(layout), ...all]);
}

/** The note on the labels that the report does not give stays as long as they do. */
function sourceOf(sheet: SheetSnapshot, next: MethodRecord): MethodRecord['source'] {
  const labels = ({ method }: Pick<MethodRecord, 'method'>): string =>
    fold(method.criteria.map((criterion) => criterion.labels.join('|')).join('||'));
  const notes = methodSentences({ ...next, source: 'default' }).map(({ text }) => text);
  const plain = new Set(methodSentences({ ...next, source: 'sheet' }).map(({ text }) => text));
  const isNoted = gridOf(sheet).some(
    ([first]) => typeof first === 'string' && notes.includes(first) && !plain.has(first),
  );
  return isNoted && labels(next) === labels({ method: DEFAULT_METHOD }) ? 'default' : 'sheet';
}

/** The sheet may be named in another spelling. */
function onSheet(name: string, plan: SheetPlan): SheetPlan {
  const choices = (plan.choices ?? []).map((choice) =>
    choice.source ? { ...choice, source: { ...choice.source, sheet: name } } : choice,
  );
  return { ...plan, sheet: name, choices };
}

/** What the layout writes, merges or gives a look. */
function footprintOf({ blocks, merges = [], styles = [] }: SheetPlan): readonly Area[] {
  return [...blocks, ...styles].map(({ area }) => area).concat(merges);
}

function sizeOf(sheet: SheetSnapshot): { readonly rows: number; readonly columns: number } {
  const grid = gridOf(sheet);
  const columns = grid.reduce((most, cells) => Math.max(most, cells.length), 1);
  return { rows: Math.max(1, grid.length), columns };
}

function withOld(
  sheet: SheetSnapshot,
  layout: SheetPlan,
  old: MethodCells,
  taken: readonly Area[],
): MethodEdit {
  const ours = new Set(old.cells.map(placeKey));
  const foreign = filledCells(sheet).filter((place) => !(old.isOurs && ours.has(placeKey(place))));
  const lost = foreign.filter(
    (place) =>
      (ours.has(placeKey(place)) || isWithin(place, taken)) &&
      !isSameContent(cellAt(gridOf(sheet), place.row, place.column), plannedAt(layout, place) ?? null),
  );
  const gone = new Set(lost.map(placeKey));
  const kept = foreign.filter((place) => !gone.has(placeKey(place)));
  const emptied = distinctPlaces([...old.cells, ...lost]).filter(
    (place) => plannedAt(layout, place) === undefined,
  );
  const reset = without([...old.areas, ...footprintOf(layout), ...emptied.map(cellArea)], kept);
  const plan = {
    ...layout,
    asRead: gridOf(sheet),
    blocks: [...emptiedBlocks(emptied), ...layout.blocks],
    styles: [...reset.map((area) => ({ area, style: PLAIN_STYLE })), ...(layout.styles ?? [])],
    rowHeights: [...plainHeights(layout, old), ...(layout.rowHeights ?? [])],
    released: [...old.areas, ...footprintOf(layout)],
  };
  const overwritten = lost.map((place) => ({
    ...place,
    text: shownText(cellAt(gridOf(sheet), place.row, place.column)),
  }));
  return { plan, overwritten };
}

/** Rows that were high for a sentence are so no more. */
function plainHeights(layout: SheetPlan, { areas: [area] }: MethodCells): RowHeight[] {
  const said = new Set(layout.rowHeights?.map(({ row }) => row));
  const rows = Array.from({ length: area?.rows ?? 0 }, (_, row) => row);
  return rows.filter((row) => !said.has(row)).map((row) => ({ row, rows: 1, height: PLAIN_HEIGHT }));
}

/** In points: the title of a part is seen whole. */
const PLAIN_HEIGHT = 18;

function filledCells(sheet: SheetSnapshot): Place[] {
  return gridOf(sheet).flatMap((cells, row) =>
    cells.flatMap((value, column) => (isBlank(value) ? [] : [{ row, column }])),
  );
}

/** What the layout puts in a cell; undefined where it says nothing. */
function plannedAt({ blocks }: SheetPlan, { row, column }: Place): CellContent | undefined {
  const block = blocks.find(({ area }) => isWithin({ row, column }, [area]));
  return block?.values[row - block.area.row]?.[column - block.area.column];
}

/** The areas without these cells, and without those that the areas before already cover. */
function without(areas: readonly Area[], places: readonly Place[]): readonly Area[] {
  const needed = areas.filter((area, index) => !isCovered(area, areas.slice(0, index)));
  return places.reduce<readonly Area[]>(
    (left, place) => left.flatMap((area) => subtract(area, cellArea(place))),
    needed,
  );
}

function emptiedBlocks(places: readonly Place[]): Block[] {
  return places.map((place) => ({ area: cellArea(place), values: [[null]] }));
}

/** Whether the sheet, once so written, says what the layout alone says. */
function readsAs(plan: SheetPlan, sheet: SheetSnapshot, layout: SheetPlan): boolean {
  const alone = readMethod(sheetWithPlan({ ...sheet, values: [] }, layout));
  return !alone.ok || JSON.stringify(readMethod(sheetWithPlan(sheet, plan))) === JSON.stringify(alone);
}
