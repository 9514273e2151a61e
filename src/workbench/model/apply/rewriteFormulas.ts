import type { Row, SheetState } from '../book';
import type { OpenBook } from './kinds';

/** A formula, and the sheet on which it stands; null for a name of the workbook. */
export type Rewrite = (formula: string, home: SheetState | null) => string;

/** Puts a rewritten formula wherever the workbook holds one: cells, names, conditional formats, validations. */
export function rewriteFormulas(book: OpenBook, rewrite: Rewrite): void {
  for (const sheet of book.sheets) rewriteSheet(sheet, (formula) => rewrite(formula, sheet));
  book.names = book.names.map((name) => ({ ...name, formula: rewrite(name.formula, null) }));
}

function rewriteSheet(sheet: SheetState, rewrite: (formula: string) => string): void {
  for (const row of sheet.rows) {
    if (row !== undefined) rewriteCells(row.cells, rewrite);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    properties: Object.fromEntries(
      Object.entries(format.properties).map(([name, value]) => [
        name,
        typeof value === 'string' && /formula/i.test(name) ? rewrite(value) : value,
      ]),
    ),
  }));
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: rewriteRule(validation.rule, rewrite),
  }));
}

function rewriteCells(cells: Row['cells'], rewrite: (formula: string) => string): void {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell?.formula === undefined) continue;
    const formula = rewrite(cell.formula);
    if (formula !== cell.formula) cells[at] = { ...cell, formula };
  }
}

/** Formulas of a rule are its texts that begin with `=`, however deep they stand. */
export function rewriteRule(rule: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof rule === 'string') return rule.startsWith('=') ? rewrite(rule) : rule;
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
  return Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, rewriteRule(value, rewrite)]));
}
