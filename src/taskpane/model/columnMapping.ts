import { cellText } from '../../sheets/cellText';
import { gridOf, headersOf } from '../../sheets/grid';
import type { HeaderSuggestion, MissingHeader } from '../../sheets/headerSuggestions';
import { headerSuggestions } from '../../sheets/headerSuggestions';
import { INPUT_HEADERS } from '../../sheets/names';
import { sheetNamed } from '../../sheets/sheetNamed';
import type { Trouble } from '../../sheets/trouble';
import type { Snapshot } from '../../workbook/snapshot';

/** A column that the table must have, with where it was found or what could be meant for it. */
export type ExpectedColumn =
  | { readonly kind: 'found'; readonly expected: string; readonly header: string; readonly column: number }
  | {
      readonly kind: 'missing';
      readonly expected: string;
      readonly suggestions: readonly HeaderSuggestion[];
      /** Every header of the row that means nothing to us, the likeliest first. */
      readonly choices: readonly { readonly column: number; readonly header: string }[];
    };

/** The columns that are expected in the row of headers; null where the trouble is not about them. */
export function columnMapping(trouble: Trouble, snapshot: Snapshot | null): readonly ExpectedColumn[] | null {
  if (trouble.kind !== 'missing-criteria' && trouble.kind !== 'missing-title-column') return null;
  const sheet = snapshot === null ? undefined : sheetNamed(snapshot, trouble.sheet);
  if (!sheet) return null;
  const cells = gridOf(sheet)[trouble.row] ?? [];
  const headers = [...headersOf(cells).values()].flatMap(([column]) =>
    column === undefined ? [] : [{ column, header: cellText(cells[column]).trim() }],
  );
  const unknown = headers.filter(({ header }) => trouble.headers.includes(header));
  const missing = headerSuggestions(trouble, sheet).map(({ expected, suggestions }): ExpectedColumn => {
    const likely = new Set(suggestions.map(({ column }) => column));
    return {
      kind: 'missing',
      expected,
      suggestions,
      choices: [...suggestions, ...unknown.filter(({ column }) => !likely.has(column))],
    };
  });
  return [...foundTitle(trouble, headers), ...missing];
}

function foundTitle(
  trouble: MissingHeader,
  headers: readonly { readonly column: number; readonly header: string }[],
): readonly ExpectedColumn[] {
  if (trouble.kind === 'missing-title-column') return [];
  const accepted: readonly string[] = INPUT_HEADERS.title;
  const title = headers.find(({ header }) => accepted.includes(header));
  return title ? [{ kind: 'found', expected: INPUT_HEADERS.title[1], ...title }] : [];
}
