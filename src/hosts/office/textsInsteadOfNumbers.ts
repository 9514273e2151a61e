import type { CellContent, CellValue } from '../../workbook/cellValue';
import type { Place, PlaceToCheck } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';

type Values = readonly (readonly CellValue[])[];

/** What of the plans must be written again: blocks whose numbers, truth values or formulas came back as texts. */
export function textsInsteadOfNumbers(
  plans: readonly SheetPlan[],
  check: readonly PlaceToCheck[],
  read: readonly Values[],
): readonly SheetPlan[] {
  return plans.flatMap(({ sheet, blocks }) => {
    const wrong = blocks.filter((block) => check.some((place, at) => isText(sheet, block, place, read[at])));
    return wrong.length === 0 ? [] : [{ sheet, blocks: wrong }];
  });
}

function isText(sheet: string, { area, values }: Block, place: Place, read: Values | undefined): boolean {
  if (!sameName(place.sheet, sheet)) return false;
  return values.some((row, r) =>
    row.some((content, c) => {
      if (content === null || typeof content === 'string') return false;
      const held = read?.[area.row + r - place.area.row]?.[area.column + c - place.area.column];
      return typeof held === 'string' && isTextOf(held, content);
    }),
  );
}

/** Whether a text is what a cell formatted as text makes of a content, in English or in French. */
function isTextOf(held: string, content: Exclude<CellContent, string | null>): boolean {
  if (typeof content === 'object') return held.startsWith('=');
  if (typeof content === 'number') return Number(held.replace(',', '.')) === content;
  return (content ? ['TRUE', 'VRAI'] : ['FALSE', 'FAUX']).includes(held.toUpperCase());
}
