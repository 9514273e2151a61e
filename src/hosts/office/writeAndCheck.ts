import type { CellContent, CellValue } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import type { Place } from '../../workbook/livePort';
import { sameName } from '../../workbook/sameName';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';
import { PAYLOAD_BYTES } from './byteLength';
import { contentPieces, formatRuns, neededFormat } from './contentPieces';
import type { ContentPiece, NeededFormat } from './contentPieces';
import type { Batch } from './excelRunner';
import { PlaceReading } from './placeReading';
import { queueContents, suspendForMany } from './queueContents';
import type { KnownBook } from './knownBook';
import { columnsWithNumbers, rememberNumbers } from './rememberNumbers';

/** Blocks are never cut below this. */
const LEAST_BYTES = 50_000;

type Values = readonly (readonly CellValue[])[];

/**
 * Writes the blocks of the plans and reads places back in the same round trip, as long as both fit in one.
 *
 * A cell that is formatted as text makes a text of any number; nobody can know it beforehand without reading the
 * formats of all cells. Where the reading back shows it, those cells get their format back, and are written again.
 */
export async function writeAndCheck(
  batch: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  check: readonly Place[],
): Promise<readonly Values[]> {
  rememberNumbers(known, plans);
  const first = await writeOnce(batch, known, plans, check, neededFormat);
  const wrong = textsInsteadOfNumbers(plans, check, first);
  if (wrong.length === 0) return first;
  const general = (content: CellContent): NeededFormat =>
    content === null || typeof content === 'string' ? neededFormat(content) : 'General';
  return writeOnce(batch, known, wrong, check, general);
}

async function writeOnce(
  batch: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  check: readonly Place[],
  formatOf: (content: CellContent) => NeededFormat,
): Promise<readonly Values[]> {
  for (let most = PAYLOAD_BYTES; ; most /= 2) {
    try {
      return await writeInPieces(batch, known, plans, check, formatOf, most);
    } catch (error) {
      // Writing the same again harms nothing, so nobody need know how much of it was done.
      const isTooLarge = error instanceof HostError && error.code === 'too-large';
      if (!isTooLarge || most / 2 < LEAST_BYTES) throw error;
    }
  }
}

interface SheetPiece {
  readonly sheet: string;
  readonly piece: ContentPiece;
}

async function writeInPieces(
  { context, sync }: Batch,
  known: KnownBook,
  plans: readonly SheetPlan[],
  check: readonly Place[],
  formatOf: (content: CellContent) => NeededFormat,
  most: number,
): Promise<readonly Values[]> {
  const requests = inRequests(plans, most);
  const reading = new PlaceReading(known, check, numberColumns(plans), most);
  for (const [index, pieces] of requests.entries()) {
    suspendForMany(
      context,
      pieces.reduce((sum, { piece }) => sum + piece.area.rows * piece.area.columns, 0),
    );
    for (const { sheet, piece } of pieces) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      queueContents(worksheet, piece, formatRuns(piece, formatOf));
    }
    if (index < requests.length - 1) await sync();
  }
  return reading.read({ context, sync });
}

/** All pieces, in order, as many together as one request can hold. */
function inRequests(plans: readonly SheetPlan[], most: number): readonly (readonly SheetPiece[])[] {
  const requests: SheetPiece[][] = [];
  let bytes = Infinity;
  for (const { sheet, blocks } of plans) {
    for (const piece of blocks.flatMap((block) => contentPieces(block, most))) {
      if (bytes + piece.bytes > most) [bytes] = [0, requests.push([])];
      bytes += piece.bytes;
      requests.at(-1)?.push({ sheet, piece });
    }
  }
  return requests;
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
  check: readonly Place[],
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
