import { join } from 'node:path';
import type { Value } from '../../../src/workbench/model/book';
import { dump, shownByLibreOffice, SLOW, temporaryFolder } from '../../interop/programs';
import { GridHands } from './gridHands';
import { ranksAgree } from './ranksByHand';
import { useBench } from './useBench';

const openBench = useBench();
const folder = temporaryFolder();

test(
  'what was edited is saved, and LibreOffice and openpyxl find it: values, ranks, formulas',
  async () => {
    const bench = await openBench();
    const seat = bench.seat();
    const hands = new GridHands(bench.page, seat);
    await seat.gridStands();
    await seat.reaches('current');
    await hands.choose('I5', '4 – Très complexe');
    await hands.type('G2', '1,0');
    await hands.type('P2', '=SOMME(G2;2,5)');
    await hands.type('P3', '=NBVAL(B2:B79)');
    await hands.type('P4', '12,5');
    await hands.type('P5', 'œufs & « crème »');
    await ranksAgree(seat);
    expect(await hands.value('P2')).toBe(3.5);
    expect(await hands.value('P3')).toBe(78);
    await bench.picture('fichier-avant');
    const download = await bench.save();
    const path = join(folder, 'classeur.xlsx');
    await download.saveAs(path);

    const shown = shownByLibreOffice(folder, path);
    const names = await seat.sheetNames();
    expect(Object.keys(shown).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const values = (await seat.values(name)).map((row) => row.map(french));
      expect({ name, cells: (shown[name] ?? []).map(trimmed) }).toEqual({ name, cells: values.map(trimmed) });
    }
    const { formulas } = dump(path).sheets['Évaluation'] ?? { formulas: {} };
    expect(formulas).toMatchObject({ P2: '=SUM(G2,2.5)', P3: '=COUNTA(B2:B79)' });
  },
  SLOW,
);

/** A value as LibreOffice writes it in a CSV file in English. */
function french(value: Value): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Without the empty cells at the end. */
function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}
