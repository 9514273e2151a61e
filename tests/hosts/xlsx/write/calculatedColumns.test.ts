import { readFileSync } from 'node:fs';
import { applyPlans } from '../../../../src/hosts/xlsx/write/applyPlans';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import type { SheetPlan } from '../../../../src/workbook/sheetPlan';
import { packageFaults } from '../packageFaults';
import { rankFile } from '../rankFile';
import { area } from '../samplePackage';

const SAMPLE = readFileSync('tests/fixtures/cases/t16-rang-calculated-column.xlsx');
const SHEET = 'Idées';
const TABLE = 'xl/tables/table1.xml';
const FORMULA = /<calculatedColumnFormula>/;

function writing(row: number, values: readonly number[]): SheetPlan {
  return {
    sheet: SHEET,
    blocks: [{ area: area(row, 5, values.length, 1), values: values.map((value) => [value]) }],
  };
}

async function tableAfter(plan: SheetPlan, edit = (table: string): string => table): Promise<string> {
  const opc = await OpcPackage.read(SAMPLE);
  opc.set(TABLE, edit(opc.text(TABLE)));
  applyPlans(opc, [plan]);
  return opc.text(TABLE);
}

describe('the formula that a table gives to every new row of a column', () => {
  it('goes where a ranking has made the column its own', async () => {
    const ranked = await rankFile(SAMPLE);
    const opc = await OpcPackage.read(ranked?.bytes ?? SAMPLE);
    expect(opc.text(TABLE)).not.toMatch(FORMULA);
    expect(opc.text(TABLE)).toContain('name="Rang"');
    expect(packageFaults(opc)).toEqual([]);
  });

  it('goes where all the cells of the column are written, what it totals stays', async () => {
    const withTotal = (table: string): string =>
      table.replace('name="Rang"', 'name="Rang" totalsRowFunction="sum"');
    const table = await tableAfter(writing(1, [5, 6]), withTotal);
    expect(table).not.toMatch(FORMULA);
    expect(table).toContain('totalsRowFunction="sum"');
  });

  it.each<[string, SheetPlan]>([
    ['some of its cells are', writing(2, [6])],
    ['only its header is', { sheet: SHEET, blocks: [{ area: area(0, 5, 1, 1), values: [['Rang']] }] }],
    ['others are', { sheet: SHEET, blocks: [{ area: area(1, 4, 2, 1), values: [[1], [1]] }] }],
  ])('stays where %s', async (_, plan) => {
    expect(await tableAfter(plan)).toMatch(FORMULA);
  });
});
