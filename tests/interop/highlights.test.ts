import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { newXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { planPass, readEvaluation } from '../../src/session/pass';
import { planScoringSheet } from '../../src/sheets/planScoringSheet';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { readMethod } from '../../src/sheets/readMethod';
import type { CellContent } from '../../src/workbook/cellValue';
import type { Highlight } from '../../src/workbook/sheetPlan';
import { SLOW, shownByLibreOffice, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

const folder = temporaryFolder();

/** Levels of a row when it is ranked, those it is given afterwards, and what must then be highlighted. */
const CASES: readonly (readonly [
  string,
  readonly CellContent[],
  readonly CellContent[],
  readonly string[],
])[] = [
  ['retained', [1, 1, 1], [1, 1, 1], []],
  ['labels', ['Fort', 'structurant', '1 – Très simple'], ['Fort', 'structurant', '1 – Très simple'], []],
  [
    'a spelling that the core accepts',
    ['FORT', '1-très important', 'tres simple'],
    ['FORT', '1-très important', 'tres simple'],
    [],
  ],
  ['below a threshold', [4, 1, 1], [4, 1, 1], ['row below']],
  ['excluded', [3, 1, 3], [3, 1, 3], ['title struck', 'row excluded']],
  ['empty', [1, null, 1], [1, null, 1], ['H empty']],
  ['white space', [1, ' ', 1], [1, ' ', 1], ['H empty']],
  ['unreadable', [1, 'x', 1], [1, 'x', 1], ['H unreadable']],
  ['a decimal', [2.5, 1, 1], [2.5, 1, 1], ['G unreadable']],
  ['a question mark', [1, 1, '?'], [1, 1, '?'], ['I unreadable']],
  ['a boolean', [true, 1, 1], [true, 1, 1], ['G unreadable']],
  ['changed since', [1, 1, 1], [2, 1, 1], ['stale']],
  ['made unreadable since', [1, 1, 1], [1, 1, 'zut'], ['I unreadable', 'stale']],
  ['emptied since', [1, 1, 1], [null, 1, 1], ['G empty', 'stale']],
];

/** Names of the rules, by their place: criteria G to I, our columns from J, title in B. */
const nameOf = ({ area, style }: Highlight): string => {
  const letter = String.fromCharCode(65 + area.column);
  if (area.columns === 1 && area.column >= 6 && area.column <= 8)
    return `${letter} ${style.border ? 'unreadable' : 'empty'}`;
  if (area.column === 9) return 'stale';
  if (style.strike === true) return 'title struck';
  return style.fill === undefined ? 'row' : `row of ${style.fill}`;
};

const FAR_COLUMN = 30;

it('LibreOffice computes every highlight as it must be, before and after a level changed', async () => {
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  const workbook = await newXlsx();
  const rows = CASES.map(([title], index) => ({
    number: index + 1,
    title,
    objective: '',
    breakdown: '',
    parent: null,
    communes: '',
    levels: [null, null, null],
  }));
  const levelsBlock = (pick: (one: (typeof CASES)[number]) => readonly CellContent[]) => ({
    sheet: 'Évaluation',
    blocks: [{ area: { row: 1, column: 6, rows: CASES.length, columns: 3 }, values: CASES.map(pick) }],
  });
  await workbook.apply([
    planScoringSheet(DEFAULT_METHOD, rows),
    planMethodSheet(record.value),
    levelsBlock((one) => one[1]),
  ]);
  const evaluated = await readEvaluation(workbook);
  if (!evaluated.ok) throw new Error(evaluated.trouble.kind);
  const plans = planPass(evaluated.value, [], '');
  if (!plans.ok) throw new Error(plans.trouble.kind);
  const rules = plans.value[0]?.highlights?.rules ?? [];
  expect(rules.map(nameOf)).toHaveLength(10);
  // Each rule as an ordinary formula beside the table: the same text, one column a rule, copied down by hand.
  const formulas = CASES.map((_, row) =>
    rules.map((rule): CellContent => ({
      kind: 'formula',
      formula: downBy(rule.formula, row),
      value: 'never computed',
    })),
  );
  await workbook.apply([
    ...plans.value,
    levelsBlock((one) => one[2]),
    {
      sheet: 'Évaluation',
      blocks: [
        { area: { row: 1, column: FAR_COLUMN, rows: CASES.length, columns: rules.length }, values: formulas },
      ],
    },
  ]);
  const path = join(folder, 'highlights.xlsx');
  writeFileSync(path, await workbook.save());
  const shown = shownByLibreOffice(folder, path)['Évaluation'] ?? [];
  CASES.forEach(([title, , , expected], row) => {
    const on = rules
      .map(nameOf)
      .filter((_, index) => ['TRUE', 'VRAI', '1'].includes(shown[row + 1]?.[FAR_COLUMN + index] ?? ''));
    expect({
      title,
      on: on.map((name) =>
        name.replace(/^row of (.*)$/, (_all, fill: string) =>
          fill === excludedFill(rules) ? 'row excluded' : 'row below',
        ),
      ),
    }).toEqual({ title, on: expected });
  });
});

/** The fill of the rule that follows the struck title: the whole excluded row. */
function excludedFill(rules: readonly Highlight[]): string | undefined {
  return rules[rules.findIndex(({ style }) => style.strike === true) + 1]?.style.fill;
}

/** A formula written for row 2, for a row further down: `$G2` becomes `$G5`. */
function downBy(formula: string, rows: number): string {
  return formula.replace(/\$([A-Z]{1,2})2(?!\d)/g, (_, letters: string) => `$${letters}${String(rows + 2)}`);
}
