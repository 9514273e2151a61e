import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { methodFingerprint } from '../../src/core/methodFingerprint';
import type { MethodRecord } from '../../src/sheets/methodRecord';
import { planMethodSheet } from '../../src/sheets/planMethodSheet';
import { planValidation } from '../../src/sheets/planValidation';
import { readMethod } from '../../src/sheets/readMethod';
import { sheetWithPlan } from '../../src/sheets/sheetWithPlan';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { plannedSheet, recordOf } from './planFixture';
import { sheetOf } from './sheetOf';

type Rows = readonly (readonly CellValue[])[];

const CRITERIA: Rows = [
  ['Méthode votée en conseil'],
  ['Critère', 'Niveau', 'Libellé', 'Valeur retenue'],
  ['Force', 1, 'Haute', 'oui'],
  [null, 2, 'Basse', 'non'],
];
const CONFIGURATIONS: Rows = [
  ['Configuration exclue', 'Force'],
  ['Trop faible', 'Basse'],
];

function recordIn(sheet: SheetSnapshot): MethodRecord {
  const read = readMethod(sheet);
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}

function validatedOf(record: MethodRecord): MethodRecord {
  const validatedFingerprint = methodFingerprint(record.method);
  return { ...record, validatedOn: '10/12/2016', validatedBy: 'Conseil', validatedFingerprint };
}

/** The sheet once validated; null where there is no room. */
function validate(sheet: SheetSnapshot): SheetSnapshot | null {
  const plan = planValidation(sheet, validatedOf(recordIn(sheet)));
  return plan && sheetWithPlan(sheet, plan);
}

function filled(sheet: SheetSnapshot): readonly string[] {
  return (sheet.values ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === null ? [] : [`${String(row)}:${String(column)} ${JSON.stringify(cell)}`],
    ),
  );
}

test('without a table of settings, one is made below all that stands, and no other cell changes', () => {
  const sheet = sheetOf('Méthode', [...CRITERIA, [], ['Une note de la DGS']]);
  const after = validate(sheet);
  if (after === null) throw new Error('no room');
  expect(recordIn(after)).toEqual(validatedOf(recordIn(sheet)));
  expect(filled(after).slice(0, filled(sheet).length)).toEqual(filled(sheet));
  expect(after.values?.[7]).toEqual(['Réglage', 'Valeur']);
});

test('settings that stand get their value, the others take the next free lines, and notes stay', () => {
  const settings: Rows = [
    [null, null, null],
    [null, 'Réglage', 'Valeur'],
    [null, 'Validée par', 'le bureau'],
    [null, 'Ambiance', 'bonne'],
    [null, null, 'à revoir'],
  ];
  const sheet = sheetOf('Méthode', [...CRITERIA, ...settings]);
  const after = validate(sheet);
  expect(after?.values?.slice(5)).toEqual([
    [null, 'Réglage', 'Valeur'],
    [null, 'Validée par', 'Conseil'],
    [null, 'Ambiance', 'bonne'],
    [null, null, 'à revoir'],
    [null, 'Validée le', '10/12/2016'],
    [null, 'Empreinte validée', methodFingerprint(recordIn(sheet).method)],
  ]);
});

test('a table of settings that another one follows at once has no room', () => {
  const settings: Rows = [
    ['Réglage', 'Valeur'],
    ['Priorité', 'Force'],
  ];
  expect(validate(sheetOf('Méthode', [...CRITERIA, ...settings, ...CONFIGURATIONS]))).toBeNull();
  const roomy = sheetOf('Méthode', [...CRITERIA, ...settings, [], [], [], ...CONFIGURATIONS]);
  expect(validate(roomy)).not.toBeNull();
});

test('on our own sheet, what is validated reads as if the sheet had been made so, with the same look', () => {
  const record = recordOf(DEFAULT_METHOD);
  const sheet = plannedSheet(planMethodSheet(record));
  const validated = validatedOf(recordIn(sheet));
  const plan = planValidation(sheet, validated);
  expect(plan && filled(sheetWithPlan(sheet, plan))).toEqual(
    filled(plannedSheet(planMethodSheet(validated))),
  );
  expect(plan?.styles).toHaveLength(1);
});

test('a validation taken back empties its cells', () => {
  const sheet = plannedSheet(planMethodSheet(validatedOf(recordOf(DEFAULT_METHOD))));
  const back = { ...recordIn(sheet), validatedOn: '', validatedBy: '', validatedFingerprint: '' };
  const plan = planValidation(sheet, back);
  expect(plan && recordIn(sheetWithPlan(sheet, plan))).toEqual(back);
});
