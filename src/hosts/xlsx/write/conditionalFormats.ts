import { areaName } from '../../../workbook/a1';
import type { Highlights } from '../../../workbook/sheetPlan';
import type { Markup } from '../xml/markup';
import { insertInOrder, WORKSHEET_ORDER } from '../xml/schemaOrder';
import type { StylesPart } from '../styles/stylesPart';
import { encodeXml } from '../xml/xml';

/**
 * Puts our conditional formats in the place of those that carry the mark. Ours come first; all others keep their
 * order among themselves.
 */
export function setHighlights(worksheet: Markup, { mark, rules }: Highlights, styles: StylesPart): void {
  removeMarked(worksheet, mark);
  makeRoom(worksheet, rules.length);
  for (const [index, { area, formula, style }] of rules.entries()) {
    const formulas = [worksheet.make('formula', {}, [encodeXml(formula)])];
    const attributes = { type: 'expression', dxfId: styles.highlight(style), priority: index + 1 };
    const rule = worksheet.make('cfRule', attributes, formulas);
    const format = worksheet.make('conditionalFormatting', { sqref: areaName(area) }, [rule]);
    insertInOrder(worksheet, format, WORKSHEET_ORDER);
  }
}

function removeMarked(worksheet: Markup, mark: string): void {
  for (const format of worksheet.all('conditionalFormatting')) {
    for (const rule of format.all('cfRule')) {
      if (rule.all('formula').some((formula) => formula.text.includes(mark))) format.remove(rule);
    }
    if (format.all('cfRule').length === 0) worksheet.remove(format);
  }
}

/** Moves all rules after the first `count` priorities, if they are not yet. */
function makeRoom(worksheet: Markup, count: number): void {
  const rules = [...allRules(worksheet)];
  const first = Math.min(...rules.map((rule) => rule.number('priority', Infinity)));
  const shift = count + 1 - first;
  if (shift <= 0) return;
  for (const rule of rules) rule.set('priority', rule.number('priority', first) + shift);
}

/** Rules of the sheet and of its extensions (`x14:cfRule`), which share one order. */
function* allRules(element: Markup): Generator<Markup> {
  for (const child of element.elements) {
    if (child.local === 'cfRule' && child.get('priority') !== undefined) yield child;
    else if (child.local !== 'sheetData') yield* allRules(child);
  }
}
