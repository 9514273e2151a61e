import type { FileProtection } from '../spreadsheetLibrary';

/** What may be done on a protected sheet, by Office.js and by hucre; a file forbids all of these unless it says so. */
const OPTIONS = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
] as const;

type Options = Readonly<Record<string, unknown>>;

export function optionsOf(protection: FileProtection): Options {
  return {
    ...Object.fromEntries(OPTIONS.map(([office, file]) => [office, protection[file] === true])),
    allowEditObjects: protection.objects !== true,
    allowEditScenarios: protection.scenarios !== true,
    selectionMode: selectionModeOf(protection),
  };
}

/** @param password whoever takes the protection off must give it; `''`: nobody must */
export function protectionOf(options: Options, password: string): FileProtection {
  const mode = options['selectionMode'];
  const protection: FileProtection = {
    sheet: true,
    objects: options['allowEditObjects'] !== true,
    scenarios: options['allowEditScenarios'] !== true,
    ...(mode !== undefined && mode !== 'Normal' && { selectLockedCells: false }),
    ...(mode === 'None' && { selectUnlockedCells: false }),
    ...(password !== '' && { password }),
  };
  for (const [office, file] of OPTIONS) if (options[office] === true) protection[file] = true;
  return protection;
}

function selectionModeOf({ selectLockedCells, selectUnlockedCells }: FileProtection): string {
  if (selectUnlockedCells === false) return 'None';
  return selectLockedCells === false ? 'Unlocked' : 'Normal';
}
