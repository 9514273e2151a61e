import { contains } from '../areas';
import { rewriteRule } from '../apply/rewriteFormulas';
import type { Area, Format, SheetState, ValidationState } from '../book';
import { formatAt } from '../cells';
import type { Operation } from '../operation';
import { moveReferences } from '../references';
import { sameFormat } from '../sameFormat';
import { grid } from './grid';
import { validationOn } from './statesBefore';

/** Of which cell a cell becomes a copy; null: it stays as it is. */
export type From = (row: number, column: number) => readonly [row: number, column: number] | null;

/** How cells look and what they ask, carried to the cells of an area that become copies of them. */
export interface Carried {
  readonly source: SheetState;
  readonly target: SheetState;
  readonly area: Area;
  readonly from: From;
  /** What stands on the area by then is not what stands there now. */
  readonly isCut: boolean;
}

export function carriedLooks(carried: Carried): readonly Operation[] {
  return [...carriedFormats(carried), ...carriedValidations(carried)];
}

function carriedFormats({ source, target, area, from, isCut }: Carried): readonly Operation[] {
  const formats = grid(area, (row, column): Format | null => {
    const place = from(row, column);
    if (place === null) return null;
    const format = formatAt(source, ...place);
    return !isCut && sameFormat(format, formatAt(target, row, column)) ? null : format;
  });
  if (formats.every((line) => line.every((format) => format === null))) return [];
  const { row, column } = area;
  return [{ kind: 'formats', sheet: target.id, row, column, formats, replaces: true }];
}

function carriedValidations({ source, target, area, from, isCut }: Carried): readonly Operation[] {
  const asked = (row: number, column: number): ValidationState | undefined => {
    const place = from(row, column);
    return place === null ? undefined : validationAt(source, ...place);
  };
  const changed = areasWhere(area, (row, column) => {
    if (from(row, column) === null) return false;
    return isCut || asked(row, column) !== validationAt(target, row, column);
  });
  if (changed.length === 0) return [];
  const all = new Set(changed.flatMap((part) => grid(part, asked).flat()));
  const laid = [...all].flatMap((own): readonly Operation[] => {
    const areas = changed.flatMap((part) => areasWhere(part, (row, column) => asked(row, column) === own));
    const [[first], [begin]] = [own?.areas ?? [], areas];
    if (own === undefined || first === undefined || begin === undefined) return [];
    const rule = rewriteRule(own.rule, (formula) =>
      moveReferences(formula, begin.row - first.row, begin.column - first.column),
    );
    return [validationOn(target.id, { ...own, rule }, areas)];
  });
  return [{ kind: 'validation', sheet: target.id, areas: changed, validation: null }, ...laid];
}

function validationAt({ validations }: SheetState, row: number, column: number): ValidationState | undefined {
  return validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** The parts of an area whose cells are wanted. */
function areasWhere(whole: Area, isWanted: (row: number, column: number) => boolean): readonly Area[] {
  const found: Area[] = [];
  for (let row = whole.row; row < whole.row + whole.rows; row++) {
    for (let column = whole.column; column < whole.column + whole.columns; column++) {
      if (!isWanted(row, column)) continue;
      const start = column;
      while (column + 1 < whole.column + whole.columns && isWanted(row, column + 1)) column++;
      const columns = column - start + 1;
      const above = found.findIndex(
        (area) => area.row + area.rows === row && area.column === start && area.columns === columns,
      );
      const own = found[above];
      if (own === undefined) found.push({ row, column: start, rows: 1, columns });
      else found[above] = { ...own, rows: own.rows + 1 };
    }
  }
  return found;
}
