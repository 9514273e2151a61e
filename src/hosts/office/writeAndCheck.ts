import type { CellContent, CellValue } from '../../workbook/cellValue';
import { breathe } from '../../workbook/breathe';
import type { PlaceToCheck, Precautions } from '../../workbook/livePort';
import { Pauses } from '../../workbook/pauses';
import { sameName } from '../../workbook/sameName';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { PAYLOAD_BYTES } from './byteLength';
import { formatRuns, neededFormat } from './contentPieces';
import type { NeededFormat } from './contentPieces';
import type { Batch } from './excelRunner';
import { PlaceReading } from './placeReading';
import { GuardedRequest } from './guardedRequest';
import { keepVersion } from './bookVersion';
import type { KnownBook } from './knownBook';
import { cellsOn } from './placesOn';
import { queueContents } from './queueContents';
import { PieceQueue } from './pieceQueue';
import type { SheetPiece } from './pieceQueue';
import { halvedAfter } from './tooLarge';
import { textsInsteadOfNumbers } from './textsInsteadOfNumbers';
import { columnsWithNumbers, rememberNumbers } from './rememberNumbers';

type Values = readonly (readonly CellValue[])[];

/** Cells to write, and what is looked at along with it. */
export interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly check: readonly PlaceToCheck[];
  readonly precautions: Precautions;
}

/** What else goes with the first request. */
export interface Looks {
  /** Nothing of it was sent yet. */
  readonly request: GuardedRequest;
  readonly bytes: number;
  readonly queue: () => Promise<void>;
  /** Bytes of a request. */
  readonly most: number;
}

/**
 * Writes the blocks of the plans and reads places back in the same round trip, as long as both fit in one.
 *
 * A cell that is formatted as text makes a text of any number; nobody can know it beforehand without reading the
 * formats of all cells. Where the reading back shows it, those cells get their format back, and are written again.
 *
 * @throws HostError `too-large` where the looks are too much: nothing was done then, as far as Excel tells
 */
export async function writeAndCheck(
  batch: Batch,
  known: KnownBook,
  writing: Writing,
  looks: Looks | null = null,
): Promise<readonly Values[]> {
  const { plans, check } = writing;
  rememberNumbers(known, plans);
  const first = await writeOnce(batch, known, writing, neededFormat, looks);
  await breathe();
  const wrong = textsInsteadOfNumbers(plans, check, first);
  if (wrong.length === 0) return first;
  const general = (content: CellContent): NeededFormat =>
    content === null || typeof content === 'string' ? neededFormat(content) : 'General';
  return writeOnce(batch, known, { plans: wrong, check, precautions: {} }, general, null);
}

async function writeOnce(
  batch: Batch,
  known: KnownBook,
  { plans, check, precautions }: Writing,
  formatOf: (content: CellContent) => NeededFormat,
  looks: Looks | null,
): Promise<readonly Values[]> {
  const request = looks?.request ?? new GuardedRequest(batch, plans, precautions);
  const queue = new PieceQueue(plans);
  let most = looks?.most ?? PAYLOAD_BYTES;
  for (let first = looks; ; first = null) {
    const room = Math.min(request.room(most), most - (first?.bytes ?? 0));
    const taken = await queue.take(room, first !== null);
    try {
      request.open(taken.map(({ piece: { area, contents } }) => ({ area, values: contents })));
      keepVersionWith(batch, known, precautions);
      await first?.queue();
      await queuePieces(batch, taken, formatOf);
      if (!queue.isEmpty) await request.send();
      else return await readBack(taken);
      known.version = precautions.version ?? known.version;
    } catch (error) {
      // Those cells alone are written again: that harms nothing, so nobody need know how much of it was done.
      if (first !== null) throw error;
      most = halvedAfter(error, most);
      queue.giveBack(taken, most);
    }
  }

  async function readBack(taken: readonly SheetPiece[]): Promise<readonly Values[]> {
    const written = taken.reduce((sum, { piece }) => sum + piece.bytes, 0);
    const left = Math.max(0, most - request.answerBytes(written));
    const reading = new PlaceReading(known, check, numberColumns(plans), most, left);
    const back = await reading.read({ context: batch.context, sync: () => request.send() });
    known.version = precautions.version ?? known.version;
    return back;
  }
}

function keepVersionWith({ context }: Batch, known: KnownBook, { version }: Precautions): void {
  if (version !== undefined) keepVersion(context, version, known.version);
}

async function queuePieces(
  { context }: Batch,
  pieces: readonly SheetPiece[],
  formatOf: (content: CellContent) => NeededFormat,
): Promise<void> {
  const pauses = new Pauses();
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet, piece } of pieces) {
    const on = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
    sheets.set(sheet, on);
    queueContents(cellsOn(on), piece, formatRuns(piece, formatOf));
    await pauses.pause();
  }
}

/** Columns that will hold numbers once the plans are written: their formats are read along. */
function numberColumns(plans: readonly SheetPlan[]): (sheet: string) => ReadonlySet<number> {
  return (sheet) => {
    const own = plans.filter((plan) => sameName(plan.sheet, sheet)).flatMap((plan) => plan.blocks);
    return new Set(own.flatMap((block) => columnsWithNumbers(block)));
  };
}
