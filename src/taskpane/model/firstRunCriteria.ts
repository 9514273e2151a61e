import { findScoringTable } from '../../sheets/findScoringTable';
import { SHEETS } from '../../sheets/names';
import { readMethod } from '../../sheets/readMethod';
import { sheetNamed, sheetsNamed } from '../../sheets/sheetNamed';
import type { Trouble } from '../../sheets/trouble';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';

/**
 * The criteria of a workbook in which all is still to be made: it has no scoring table, but perhaps an empty sheet that
 * bears the name of one. Null where something is in the way, which is to be said instead.
 */
export function firstRunCriteria(trouble: Trouble, snapshot: Snapshot | null): readonly string[] | null {
  if (trouble.kind === 'no-scoring-table') return trouble.criteria;
  if (trouble.kind !== 'no-header-row' || snapshot === null) return null;
  const [named] = snapshot.sheets.filter(({ name }) => name === trouble.sheet);
  if (!named || !isEmpty(named) || hasTwin(snapshot)) return null;
  const method = readMethod(sheetNamed(snapshot, SHEETS.method));
  if (!method.ok) return null;
  const held = { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isEmpty(sheet)) };
  const found = findScoringTable(held, method.value);
  return !found.ok && found.trouble.kind === 'no-scoring-table' ? trouble.criteria : null;
}

/** Read, and without a cell. */
function isEmpty({ values }: SheetSnapshot): boolean {
  return values?.length === 0;
}

/** The sheet that is made would stand beside one that Excel tells from it and we do not: « Evaluation ». */
function hasTwin(snapshot: Snapshot): boolean {
  return sheetsNamed(snapshot, SHEETS.scoring).some(
    ({ name }) => name.toLowerCase() !== SHEETS.scoring.toLowerCase(),
  );
}
