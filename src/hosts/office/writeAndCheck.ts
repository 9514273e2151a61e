import type { CellContent, CellValue } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type { Place, PlaceToCheck, Precautions } from '../../workbook/livePort';
import { Pauses } from '../../workbook/pauses';
import { sameName } from '../../workbook/sameName';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import { PAYLOAD_BYTES } from './byteLength';
import { contentPieces, formatRuns, neededFormat } from './contentPieces';
import type { ContentPiece, NeededFormat } from './contentPieces';
import type { Batch } from './excelRunner';
import { PlaceReading } from './placeReading';
import { GuardedRequest } from './guardedRequest';
import { keepVersion } from './bookVersion';
import type { KnownBook } from './knownBook';
import { cellsOn } from './placesOn';
import { queueContents } from './queueContents';
import { columnsWithNumbers, rememberNumbers } from './rememberNumbers';

/** Blocks are never cut below this. */
const LEAST_BYTES = 50_000;
/** What is prepared in one go, while the page waits. */
const STEP_BYTES = 100_000;

type Values = readonly (readonly CellValue[])[];

/** Cells to write, and what is looked at along with it. */
export interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly check: readonly PlaceToCheck[];
  readonly precautions: Precautions;
}

/** What is queued already and goes with the first request. */
export interface Queued {
  readonly bytes: number;
  /** Opened before all of it. */
  readonly request: GuardedRequest;
}

/**
 * Writes the blocks of the plans and reads places back in the same round trip, as long as both fit in one.
 *
 * A cell that is formatted as text makes a text of any number; nobody can know it beforehand without reading the
 * formats of all cells. Where the reading back shows it, those cells get their format back, and are written again.
 */
export async function writeAndCheck(
  batch: Batch,
  known: KnownBook,
  writing: Writing,
  queued: Queued | null = null,
): Promise<readonly Values[]> {
  const { plans, check } = writing;
  rememberNumbers(known, plans);
  const first = await writeOnce(batch, known, writing, neededFormat, queued);
  const wrong = textsInsteadOfNumbers(plans, check, first);
  if (wrong.length === 0) return first;
  const general = (content: CellContent): NeededFormat =>
    content === null || typeof content === 'string' ? neededFormat(content) : 'General';
  return writeOnce(batch, known, { plans: wrong, check, precautions: {} }, general, null);
}

async function writeOnce(
  batch: Batch,
  known: KnownBook,
  writing: Writing,
  formatOf: (content: CellContent) => NeededFormat,
  queued: Queued | null,
): Promise<readonly Values[]> {
  for (let most = PAYLOAD_BYTES; ; most /= 2) {
    try {
      return await writeInPieces(batch, known, writing, formatOf, queued, most);
    } catch (error) {
      // Writing the same again harms nothing, so nobody need know how much of it was done; what else was queued is lost.
      const isTooLarge = error instanceof HostError && error.code === 'too-large' && queued === null;
      if (!isTooLarge || most / 2 < LEAST_BYTES) throw error;
    }
  }
}

async function writeInPieces(
  batch: Batch,
  known: KnownBook,
  { plans, check, precautions }: Writing,
  formatOf: (content: CellContent) => NeededFormat,
  queued: Queued | null,
  most: number,
): Promise<readonly Values[]> {
  const { context } = batch;
  const reading = new PlaceReading(known, check, numberColumns(plans), most);
  const request = queued?.request ?? new GuardedRequest(batch, plans, precautions);
  const pauses = new Pauses();
  const { version } = precautions;
  if (version !== undefined) keepVersion(context, version, known.version);
  const sheets = new Map(plans.map(({ sheet }) => [sheet, context.workbook.worksheets.getItem(sheet)]));
  let bytes = queued?.bytes ?? 0;
  if (queued === null) request.open();
  for (const { sheet, piece } of pieces(plans, Math.min(most, STEP_BYTES))) {
    if (bytes > 0 && bytes + piece.bytes > most) {
      await request.send();
      request.open();
      bytes = 0;
    }
    const on = sheets.get(sheet);
    if (on !== undefined) queueContents(cellsOn(on), piece, formatRuns(piece, formatOf));
    bytes += piece.bytes;
    await pauses.pause();
  }
  const back = await reading.read({ context, sync: () => request.send() });
  if (version !== undefined) known.version = version;
  return back;
}

function* pieces(
  plans: readonly SheetPlan[],
  most: number,
): Generator<{ readonly sheet: string; readonly piece: ContentPiece }> {
  for (const { sheet, blocks } of plans)
    for (const block of blocks) for (const piece of contentPieces(block, most)) yield { sheet, piece };
}

/** Columns that will hold numbers once the plans are written: their formats are read along. */
function numberColumns(plans: readonly SheetPlan[]): (sheet: string) => ReadonlySet<number> {
  return (sheet) => {
    const own = plans.filter((plan) => sameName(plan.sheet, sheet)).flatMap((plan) => plan.blocks);
    return new Set(own.flatMap((block) => columnsWithNumbers(block)));
  };
}

/** What of the plans must be written again: blocks whose numbers, truth values or formulas came back as texts. */
function textsInsteadOfNumbers(
  plans: readonly SheetPlan[],
  check: readonly PlaceToCheck[],
  read: readonly Values[],
): readonly SheetPlan[] {
  return plans.flatMap(({ sheet, blocks }) => {
    const wrong = blocks.filter((block) => check.some((place, at) => isText(sheet, block, place, read[at])));
    return wrong.length === 0 ? [] : [{ sheet, blocks: wrong }];
  });
}

function isText(sheet: string, { area, values }: Block, place: Place, read: Values | undefined): boolean {
  if (!sameName(place.sheet, sheet)) return false;
  return values.some((row, r) =>
    row.some((content, c) => {
      if (content === null || typeof content === 'string') return false;
      const held = read?.[area.row + r - place.area.row]?.[area.column + c - place.area.column];
      return typeof held === 'string' && isTextOf(held, content);
    }),
  );
}

/** Whether a text is what a cell formatted as text makes of a content, in English or in French. */
function isTextOf(held: string, content: Exclude<CellContent, string | null>): boolean {
  if (typeof content === 'object') return held.startsWith('=');
  if (typeof content === 'number') return Number(held.replace(',', '.')) === content;
  return (content ? ['TRUE', 'VRAI'] : ['FALSE', 'FAUX']).includes(held.toUpperCase());
}
