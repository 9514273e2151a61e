import { fold } from '../core/fold';
import type { SheetPlan } from '../workbook/sheetPlan';
import { COMMUNES_HEADERS, JOINING_WORD, SHEETS } from './names';
import { INPUT_HEADER_STYLE, INPUT_STYLE } from './theme';

/** A commune and the other ways in which people write its name. */
export interface CommuneRow {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** How many rows are ready to be filled in when no commune is known yet. */
const BLANK_ROWS = 20;

/**
 * The sheet `Communes`: one commune a row, its other spellings beside it, separated by `;`.
 *
 * @param joins whether « et » may separate two of them in a cell
 */
export function planCommunesSheet(communes: readonly CommuneRow[], joins = false): SheetPlan {
  const { name, spellings, separators } = COMMUNES_HEADERS;
  const headers = joins ? [name, spellings, separators] : [name, spellings];
  const rows = communes.map((commune, index) => [
    commune.name,
    commune.spellings.length > 0 ? commune.spellings.join(' ; ') : null,
    ...(joins ? [index === 0 ? JOINING_WORD : null] : []),
  ]);
  const filled = Math.max(rows.length, 1);
  const framed = communes.length > 0 ? filled : BLANK_ROWS;
  return {
    sheet: SHEETS.communes,
    blocks: [
      {
        area: { row: 0, column: 0, rows: rows.length + 1, columns: headers.length },
        values: [headers, ...rows],
      },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: headers.length }, style: INPUT_HEADER_STYLE },
      {
        area: { row: 1, column: 0, rows: framed, columns: headers.length },
        style: { ...INPUT_STYLE, numberFormat: '@' },
      },
    ],
    columnWidths: [
      { column: 0, columns: 1, width: 32 },
      { column: 1, columns: 1, width: 52 },
    ],
    rowHeights: [{ row: 0, rows: 1, height: 24 }],
    choices: [
      {
        area: { row: 1, column: 1, rows: framed, columns: 1 },
        title: COMMUNES_HEADERS.spellings,
        message:
          'Autres façons d’écrire ce nom, séparées par un point-virgule. Majuscules, accents et traits d’union ne comptent pas.',
      },
    ],
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'portrait',
      pagesWide: 1,
      footer: { left: '&A', center: '', right: 'Page &P / &N' },
    },
  };
}

/**
 * Adds the spellings that people use without thinking: `St-` for `Saint-`, and the name without its river where no
 * other commune of the list could be meant (`Ruelle`, but never `Touvre` for `Magnac-sur-Touvre`).
 */
export function withUsualSpellings(names: readonly string[]): CommuneRow[] {
  const candidates = names.map((name) => ({ name, spellings: usualSpellings(name) }));
  const count = new Map<string, number>();
  for (const { name, spellings } of candidates) {
    for (const key of new Set([name, ...spellings].map(fold))) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return candidates.map(({ name, spellings }) => ({
    name,
    spellings: spellings.filter((spelling) => count.get(fold(spelling)) === 1),
  }));
}

function usualSpellings(name: string): string[] {
  const short = name.replace(/[- ](?:sur|sous|lès|lez|les|en)[- ].*$/iu, '');
  const both = short === name ? [name] : [name, short];
  const abbreviated = both.map((text) => text.replace(/^Saint(e?)(?=[- ])/iu, 'St$1'));
  return [...new Set([...both, ...abbreviated])].filter((text) => text !== name);
}
