import { sheetCellLabel } from '../session/cellLabel';
import { proposeTables } from '../sheets/own/proposeTable';
import { headerSuggestions } from '../sheets/headerSuggestions';
import { likelyTable } from '../sheets/likelyTable';
import { sayHiddenSheets } from '../sheets/sayHiddenSheets';
import { sayTrouble } from '../sheets/sayTrouble';
import type { Trouble } from '../sheets/trouble';
import { shorten } from '../sheets/typography';
import type { Snapshot } from '../workbook/snapshot';
import { adviseTable } from './adviseTable';
import { french } from './french';
import { unusable } from './outcome';
import type { Failure } from './outcome';
import type { WorkbookFile } from './world';

/**
 * A workbook that is read but cannot be used as it is.
 *
 * @param said the file, as the user knows it
 */
export function workbookTrouble(said: string, trouble: Trouble): Failure {
  return unusable(french`« ${said} » : ${afterColon(sayTrouble(trouble))}`);
}

/** The same with what the whole file tells of it: the row that nearly fits, headers that look alike, hidden sheets. */
export async function explainTrouble(
  said: string,
  trouble: Trouble,
  file: Pick<WorkbookFile, 'read'>,
): Promise<Failure> {
  const snapshot = await file.read({ kind: 'all' });
  const isNowhere = trouble.kind === 'no-scoring-table' || trouble.kind === 'no-header-row';
  const likely = isNowhere ? likelyTable(snapshot) : null;
  const advice = isAboutTable(trouble) ? adviseTable(proposeTables(snapshot)) : [];
  const sentences = [
    sayTrouble(trouble),
    ...(likely === null || advice.length > 0
      ? []
      : [french`Le tableau qui s’en approche le plus : ${afterColon(sayTrouble(likely))}`]),
    ...(advice.length > 0 ? advice : sayAlike(likely ?? trouble, snapshot)),
    sayHiddenSheets(likely ?? trouble, snapshot.sheets),
  ].filter((sentence) => sentence !== '');
  return unusable(french`« ${said} » : ${afterColon(sentences.join(' '))}`);
}

/** Where nothing was found that could be ranked: a table of people's own may be there. */
function isAboutTable({ kind }: Trouble): boolean {
  return (
    kind === 'no-scoring-table' ||
    kind === 'no-header-row' ||
    kind === 'missing-criteria' ||
    kind === 'missing-title-column'
  );
}

/** « « Potenciel » (Idées!C1) est peut-être « Potentiel ». » */
function sayAlike(trouble: Trouble, { sheets }: Snapshot): readonly string[] {
  if (trouble.kind !== 'missing-criteria' && trouble.kind !== 'missing-title-column') return [];
  const sheet = sheets.find(({ name }) => name === trouble.sheet);
  if (sheet === undefined) return [];
  return headerSuggestions(trouble, sheet).flatMap(({ expected, suggestions: [first] }) =>
    first === undefined
      ? []
      : [
          french`« ${shorten(first.header)} » (${sheetCellLabel(sheet.name, trouble.row, first.column)}) est peut-être « ${expected} ».`,
        ],
  );
}

/** A sentence begins in lower case there, unless it begins with the name of a cell. */
function afterColon(sentence: string): string {
  return sentence.replace(/^\p{Lu}(?=\p{Ll}*[ ’])/u, (letter) => letter.toLocaleLowerCase('fr'));
}
