import { HostError } from '../../workbook/hostError';
import type { HostFeature } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { queueStructure } from './bookStructure';
import type { StructureTable } from './bookStructure';
import type { Batch } from './excelRunner';
import type { KnownBook, KnownTable } from './knownBook';
import { queueSheetSurvey } from './sheetSurvey';
import type { SheetSurvey } from './sheetSurvey';
import { queueTable } from './tableAreas';

/** A table as it stands before plans are applied. */
export interface SurveyedTable extends KnownTable, Pick<StructureTable, 'headerRow' | 'totalsRow'> {}

/** What must be known of the workbook before anything is changed. */
export interface Survey {
  /** Names of all sheets, as they are written, in tab order. */
  readonly sheets: readonly string[];
  /** Names of those that are protected; all of them where the workbook is only read. */
  readonly locked: readonly string[];
  readonly tables: readonly SurveyedTable[];
  /** Names of cells that people gave, among those that planned tables are to have: no two things share one. */
  readonly takenNames: readonly string[];
  /** Of the sheets that plans speak of and that exist, by lower case name. */
  readonly details: ReadonlyMap<string, SheetSurvey>;
}

/**
 * One round trip; a second one where a table appeared since the last reading; others where Excel does not say which
 * conditional formats there are: it fails at rules that people copied (office-js 6827, 6835), and all else must go on.
 */
export async function survey(
  batch: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  lacks: ReadonlySet<HostFeature>,
): Promise<Survey> {
  if (plans.every(({ highlights }) => highlights === undefined))
    return surveyOnce(batch, known, plans, lacks, true);
  // What fails once may pass: only what fails again is put down to them.
  for (let left = known.hidesHighlights ? 1 : 2; left > 0; left--) {
    try {
      const found = await surveyOnce(batch, known, plans, lacks, true);
      known.hidesHighlights = false;
      return found;
    } catch (error) {
      if (!mayBeOfHighlights(error)) throw error;
    }
  }
  const found = await surveyOnce(batch, known, plans, lacks, false);
  known.hidesHighlights = true;
  return found;
}

/** Codes with which Excel refuses one thing among those that were asked; others are of the whole request. */
function mayBeOfHighlights(error: unknown): boolean {
  return error instanceof HostError && ['failed', 'gone', 'unsupported'].includes(error.code);
}

async function surveyOnce(
  { context, sync }: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  lacks: ReadonlySet<HostFeature>,
  asksHighlights: boolean,
): Promise<Survey> {
  const structure = queueStructure(context);
  const tables = known.tables.map((table) => queueTable(context, table.id));
  const names = [...new Map(plans.map((plan) => [plan.sheet.toLowerCase(), plan.sheet])).values()];
  const details = names.map((name) => {
    const own = plans.filter((plan) => sameName(plan.sheet, name));
    return [name.toLowerCase(), queueSheetSurvey(context, name, own, lacks, asksHighlights)] as const;
  });
  const given = plans
    .flatMap(({ table }) => (table === undefined ? [] : [table.name]))
    .map((name) => ({ name, item: context.workbook.names.getItemOrNullObject(name).load('name') }));
  await sync();
  const { sheets, tables: listed, version, readOnly } = structure();
  known.rememberSheets(sheets);
  known.version = version;
  const found = tables.map((table) => table()).filter((table) => table !== null);
  const missing = listed.filter(({ id }) => !found.some((table) => table.id === id));
  const late = missing.map(({ id }) => queueTable(context, id));
  if (late.length > 0) await sync();
  found.push(...late.map((table) => table()).filter((table) => table !== null));
  known.rememberTables(found);
  return {
    sheets: sheets.map((sheet) => sheet.name),
    locked: sheets.filter(({ locked }) => readOnly || locked).map(({ name }) => name),
    tables: listed.flatMap((table) =>
      found.filter(({ id }) => id === table.id).map((place) => ({ ...table, ...place })),
    ),
    takenNames: given.filter(({ item }) => !item.isNullObject).map(({ name }) => name),
    details: new Map(
      details
        .filter(([name]) => sheets.some((sheet) => sheet.name.toLowerCase() === name))
        .map(([name, detail]) => [name, detail()]),
    ),
  };
}
