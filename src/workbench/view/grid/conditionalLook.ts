import { contains } from '../../model/areas';
import type { BookState, ConditionalFormatState, Format, SheetState } from '../../model/book';
import { evaluateFormula } from '../../model/evaluateFormula';
import { tokensOf } from '../../model/formula/tokens';
import { readReference } from '../../model/formula/reference';
import { ruleFormula } from './ruleFormula';

/** What the conditional formats of a workbook do to its cells, as long as it does not change. */
export class ConditionalLook {
  /** By rule and cell; by rule and row where the rule does not look at its column. */
  readonly #holding = new Map<ConditionalFormatState, Map<number, boolean>>();

  /** Whatever was found is no longer true. */
  forget(): void {
    this.#holding.clear();
  }

  /**
   * The format of a cell with what its conditional formats put on top, the first rule winning; the same object when
   * there is nothing to put.
   */
  over(format: Format, book: BookState, sheet: SheetState, row: number, column: number): Format {
    let look = format;
    const set = new Set<string>();
    for (const rule of sheet.conditionalFormats) {
      if (!rule.areas.some((area) => contains(area, row, column))) continue;
      if (!this.#holds(rule, book, sheet, row, column)) continue;
      look = withRule(look, rule, set);
      if (rule.properties['stopIfTrue'] === true) break;
    }
    return look;
  }

  #holds(
    rule: ConditionalFormatState,
    book: BookState,
    sheet: SheetState,
    row: number,
    column: number,
  ): boolean {
    const formula = ruleFormula(rule);
    const [first] = rule.areas;
    if (formula === null || first === undefined) return false;
    const known = this.#holding.get(rule) ?? new Map<number, boolean>();
    this.#holding.set(rule, known);
    const key = row * COLUMNS + (looksAtColumn(formula) ? column : 0);
    const found = known.get(key);
    if (found !== undefined) return found;
    const offset = { rows: row - first.row, columns: column - first.column };
    const value = evaluateFormula(formula, book, { sheet, row, column }, undefined, offset);
    const holds = value === true || (typeof value === 'number' && value !== 0);
    known.set(key, holds);
    return holds;
  }
}

const COLUMNS = 16_384;

const LOOKS = /^(?:custom|cellValue)\/format\/(.+)$/;

/** Properties that an earlier rule has set stay as it set them. */
function withRule(format: Format, { properties }: ConditionalFormatState, set: Set<string>): Format {
  const changes = Object.entries(properties).flatMap(([key, value]) => {
    const name = LOOKS.exec(key)?.[1];
    if (name === undefined || value === null || value === '' || set.has(name)) return [];
    return [[name, value] as const];
  });
  if (changes.length === 0) return format;
  changes.forEach(([name]) => set.add(name));
  return merged(format, changes);
}

/** Cells that looked the same look the same afterwards: their styles are computed once. */
const results = new WeakMap<Format, Map<string, Format>>();

function merged(format: Format, changes: readonly (readonly [string, string | number | boolean])[]): Format {
  const known = results.get(format) ?? new Map<string, Format>();
  results.set(format, known);
  const key = JSON.stringify(changes);
  const found = known.get(key) ?? { ...format, ...Object.fromEntries(changes) };
  known.set(key, found);
  return found;
}

const columnDependence = new Map<string, boolean>();

function looksAtColumn(formula: string): boolean {
  const known = columnDependence.get(formula);
  if (known !== undefined) return known;
  const looks = tokensOf(formula).some(({ kind, text }) => {
    if (kind === 'name') return /^COLUMNS?$/i.test(text);
    if (kind !== 'reference') return false;
    const { from, to } = readReference(text);
    return [from, to ?? from].some(({ column, columnFixed }) => column !== null && !columnFixed);
  });
  columnDependence.set(formula, looks);
  return looks;
}
