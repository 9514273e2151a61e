import type { Area } from '../../../workbook/area';
import { sheetCellName } from '../../../workbook/a1';
import { HostError } from '../../../workbook/hostError';
import type { UnsupportedFeature } from '../../../workbook/hostError';
import { intersection, isCovered, readArea } from '../../../workbook/areas';
import { tagAttribute } from '../xml/openTag';

const LESS = 0x3c;

/**
 * Refuses to overwrite a part of what one formula fills: the rest would lose its formula (shared formulas, where the
 * first cell holds it for the others), or Excel would find the file broken (arrays, data tables).
 *
 * @param bytes a worksheet part in UTF-8
 * @param written the areas about to be overwritten
 * @throws HostError `shared-formula`, `array-formula`, `data-table`, naming the cell
 */
export function guardFormulas(
  bytes: Uint8Array,
  rows: { readonly start: number; readonly end: number },
  sheet: string,
  written: readonly Area[],
): void {
  if (written.length === 0) return;
  for (const { area, kind, cell } of spanningFormulas(bytes, rows)) {
    const threatened = kind === 'shared-formula' ? cell : area;
    const hit = written.some((block) => intersection(threatened, block) !== undefined);
    if (!hit || isCovered(area, written)) continue;
    throw HostError.unsupported(kind, sheetCellName(sheet, cell.row, cell.column));
  }
}

interface SpanningFormula {
  readonly kind: UnsupportedFeature & ('shared-formula' | 'array-formula' | 'data-table');
  /** All that the formula fills. */
  readonly area: Area;
  /** The cell that holds it. */
  readonly cell: Area;
}

/** Formulas that say which cells they fill: within the rows of a sheet, nothing else has an attribute `ref`. */
function* spanningFormulas(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): Generator<SpanningFormula> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf('ref', start); at >= 0 && at < end; at = buffer.indexOf('ref', at + 3)) {
    const open = buffer.lastIndexOf(LESS, at);
    const tag = buffer.toString('latin1', open, buffer.indexOf('>', at) + 1);
    const area = /^<(?:[^\s:>]+:)?f\s/.test(tag) ? readArea(tagAttribute(tag, 'ref') ?? '') : undefined;
    const kind = kindOf(tagAttribute(tag, 't'));
    if (area === undefined || kind === undefined) continue;
    yield { kind, area, cell: cellBefore(buffer, open) ?? { ...area, rows: 1, columns: 1 } };
  }
}

function kindOf(type: string | undefined): SpanningFormula['kind'] | undefined {
  if (type === 'shared') return 'shared-formula';
  if (type === 'array') return 'array-formula';
  return type === 'dataTable' ? 'data-table' : undefined;
}

/** The cell whose tag comes just before, where it says its name. */
function cellBefore(buffer: Buffer, at: number): Area | undefined {
  const tag = buffer.toString('latin1', buffer.lastIndexOf(LESS, at - 1), at);
  return readArea(tagAttribute(tag, 'r') ?? '');
}
