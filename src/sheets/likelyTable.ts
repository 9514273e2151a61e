import type { Snapshot } from '../workbook/snapshot';
import { likeliestHeaderRow, placeAt } from './findScoringTable';
import { mayHoldTable } from './isReportSheet';
import { SHEETS } from './names';
import { readMethod } from './readMethod';
import { readScoringLayout } from './readScoringLayout';
import { sheetNamed } from './sheetNamed';
import type { Trouble } from './trouble';

/**
 * Of a workbook without a scoring table, what the sheet that looks most like one lacks: never taken for the table by
 * itself, only shown to whoever asks. Null where none has two of the headers.
 */
export function likelyTable(snapshot: Snapshot): Trouble | null {
  const read = readMethod(sheetNamed(snapshot, SHEETS.method));
  if (!read.ok) return null;
  const [best] = snapshot.sheets
    .filter(mayHoldTable)
    .flatMap((sheet) => {
      const found = likeliestHeaderRow(sheet, read.value);
      return found ? [{ sheet, ...found }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
  if (!best) return null;
  const layout = readScoringLayout(placeAt(best.sheet, best.row, read.value), read.value);
  return layout.ok ? null : layout.trouble;
}
