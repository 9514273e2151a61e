import type { CommuneDirectory } from '../core/communeDirectory';
import { makeDirectory } from '../core/communeDirectory';
import { fold } from '../core/fold';
import type { CellValue } from '../workbook/cellValue';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellText } from './cellText';
import { cellAt, gridOf, headersOf } from './grid';
import { COMMUNES_HEADERS, JOINING_WORD } from './names';
import { readWantedHeaders, wantedColumn } from './readHeaders';
import { splitSpellings } from './spellingTexts';

/**
 * The list of communes: `Commune`, and `Autres graphies` beside it, one a row or several separated by `;`. A row
 * without a commune gives one more spelling of the commune above. `Séparateurs`, optional, may say « et ». null: no such sheet, no such header on it, or nothing below.
 */
export function readCommuneSheet(sheet: SheetSnapshot | undefined): CommuneDirectory | null {
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const name = fold(COMMUNES_HEADERS.name);
  const exact = grid.findIndex((cells) => headersOf(cells).has(name));
  const header = exact < 0 ? grid.findIndex((cells) => readWantedHeaders(cells, WANTED).has(name)) : exact;
  if (header < 0) return null;
  const headers = readWantedHeaders(grid[header] ?? [], WANTED);
  const nameColumn = headers.get(name)?.[0] ?? 0;
  const spellingColumn = headers.get(fold(COMMUNES_HEADERS.spellings))?.[0] ?? null;
  const entries: { name: string; spellings: string[] }[] = [];
  for (let row = header + 1; row < grid.length; row++) {
    const commune = cellText(cellAt(grid, row, nameColumn)).trim();
    if (commune !== '') entries.push({ name: commune, spellings: [] });
    const spellings = spellingColumn === null ? '' : cellText(cellAt(grid, row, spellingColumn));
    entries.at(-1)?.spellings.push(...splitSpellings(spellings));
  }
  const separators = headers.get(fold(COMMUNES_HEADERS.separators))?.[0] ?? null;
  const joins =
    separators !== null &&
    grid.slice(header + 1).some((_, at) => isJoining(cellAt(grid, header + 1 + at, separators)));
  return entries.length === 0 ? null : makeDirectory(entries, joins);
}

function isJoining(cell: CellValue): boolean {
  return fold(cellText(cell)) === JOINING_WORD;
}

const WANTED = Object.values(COMMUNES_HEADERS).map((header) => wantedColumn(header));
