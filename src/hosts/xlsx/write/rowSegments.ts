import type { Area } from '../../../workbook/area';
import type { RowHeight, StyledArea } from '../../../workbook/sheetPlan';
import type { Style } from '../../../workbook/style';
import type { WritableContent } from './cellXml';
import { mergeStyles } from '../../../workbook/mergeStyles';

/** A rectangle of values to write. */
export interface CellBlock {
  readonly area: Area;
  readonly values: readonly (readonly WritableContent[])[];
}

/** All that is to be done to the rows of a sheet; later entries win over earlier ones. */
export interface RowChanges {
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledArea[];
  readonly heights: readonly RowHeight[];
}

/** Rows on which the same thing is to be done, cell by cell. */
export interface RowSegment {
  readonly start: number;
  /** One past the last row. */
  readonly end: number;
  /** By column, each once. */
  readonly columns: readonly ColumnChange[];
  /** In points. */
  readonly height: number | undefined;
}

export interface ColumnChange {
  readonly column: number;
  readonly block: CellBlock | undefined;
  readonly style: StyleSet | undefined;
}

/** The styles of all areas that hold a cell, as one. The same object for the same styles. */
export interface StyleSet {
  /** From 0, counted over the sheet. */
  readonly id: number;
  readonly style: Style;
}

/** The rows of a sheet that change, in order and without overlap: what an area says is never expanded to its cells. */
export function* rowSegments(changes: RowChanges): Generator<RowSegment> {
  const blocks = new Active(changes.blocks.map((block) => [block.area, block]));
  const kinds = new Map<string, number>();
  const styles = new Active(
    changes.styles.map((styled) => [styled.area, { ...styled, kind: kindOf(styled.style, kinds) }]),
  );
  const heights = new Active(changes.heights.map((height) => [height, height]));
  const sets = new StyleSets();
  const columnsAt = lastKept((active: readonly CellBlock[], styled: readonly StyledKind[]) =>
    columnChanges(active, styled, sets),
  );
  const bounds = [...blocks.bounds(), ...styles.bounds(), ...heights.bounds()].sort((a, b) => a - b);
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1];
    if (end === undefined || end === start) continue;
    const height = heights.at(start).at(-1)?.height;
    const columns = columnsAt(blocks.at(start), styles.at(start));
    if (columns.length > 0 || height !== undefined) yield { start, end, columns, height };
  }
}

/** Where each row has a height of its own, what is done to the columns is mostly that of the row above. */
function lastKept<A, B, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { readonly a: A; readonly b: B; readonly made: R } | undefined;
  return (a, b) => {
    if (last === undefined || last.a !== a || last.b !== b) last = { a, b, made: make(a, b) };
    return last.made;
  };
}

interface StyledKind extends StyledArea {
  /** The same number for equal styles: a report has few, on many areas. */
  readonly kind: number;
}

function kindOf(style: Style, kinds: Map<string, number>): number {
  const key = JSON.stringify(style);
  const kind = kinds.get(key) ?? kinds.size;
  kinds.set(key, kind);
  return kind;
}

function columnChanges(
  blocks: readonly CellBlock[],
  styles: readonly StyledKind[],
  sets: StyleSets,
): readonly ColumnChange[] {
  const edges = [...blocks, ...styles].flatMap(({ area }) => [area.column, area.column + area.columns]);
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const changes: ColumnChange[] = [];
  for (const [index, first] of sorted.entries()) {
    const holds = ({ area }: { area: Area }): boolean =>
      area.column <= first && first < area.column + area.columns;
    const block = blocks.findLast(holds);
    const style = sets.of(styles.filter(holds));
    if (block === undefined && style === undefined) continue;
    for (let column = first; column < (sorted[index + 1] ?? first); column += 1)
      changes.push({ column, block, style });
  }
  return changes;
}

/** Gives one object per combination of styles. */
class StyleSets {
  readonly #sets = new Map<string, StyleSet>();

  of(styles: readonly StyledKind[]): StyleSet | undefined {
    if (styles.length === 0) return undefined;
    const key = styles.map(({ kind }) => kind).join(' ');
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const style = styles.map((styled) => styled.style).reduce(mergeStyles);
    const made = { id: this.#sets.size, style };
    this.#sets.set(key, made);
    return made;
  }
}

/** Things that hold over some rows, asked for from the first row to the last. */
class Active<T> {
  readonly #entries: readonly { start: number; end: number; order: number; value: T }[];
  #next = 0;
  #active: { start: number; end: number; order: number; value: T }[] = [];
  #values: readonly T[] = [];

  constructor(entries: readonly (readonly [{ readonly row: number; readonly rows: number }, T])[]) {
    this.#entries = entries
      .map(([{ row, rows }, value], order) => ({ start: row, end: row + rows, order, value }))
      .sort((a, b) => a.start - b.start);
  }

  bounds(): number[] {
    return this.#entries.flatMap(({ start, end }) => [start, end]);
  }

  /**
   * Those that hold on the row, in their first order; the same array as long as they are the same.
   *
   * @param row not before the one asked for last
   */
  at(row: number): readonly T[] {
    let entry = this.#entries[this.#next];
    const before = this.#active.length;
    this.#active = this.#active.filter(({ end }) => end > row);
    let changed = this.#active.length !== before;
    for (; entry !== undefined && entry.start <= row; entry = this.#entries[this.#next]) {
      if (entry.end > row) this.#active.push(entry);
      changed = true;
      this.#next += 1;
    }
    if (changed) this.#values = this.#active.sort((a, b) => a.order - b.order).map(({ value }) => value);
    return this.#values;
  }
}
