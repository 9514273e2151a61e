import { areaName } from '../../workbook/a1';
import type { CellValue } from '../../workbook/cellValue';
import type { Place, PlaceToCheck } from '../../workbook/livePort';
import { PAYLOAD_BYTES } from './byteLength';
import type { Batch } from './excelRunner';
import type { KnownBook } from './knownBook';
import { PlaceReading } from './placeReading';

const NO_NUMBERS: ReadonlySet<number> = new Set();

/** Brings a place to the front and, in the same round trip, reads others. */
export async function showPlace(
  batch: Batch,
  known: KnownBook,
  { sheet, area }: Place,
  check: readonly PlaceToCheck[],
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const worksheet = batch.context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(areaName(area)).select();
  return new PlaceReading(known, check, () => NO_NUMBERS, PAYLOAD_BYTES).read(batch);
}
