import type { BookState } from '../model/book';
import { openedZip } from './openedZip';
import { relationshipsOf } from './package/relationships';
import { parseXml } from './package/xmlTree';
import type { Parts } from './package/zipParts';
import { readParts, textOf, writeParts } from './package/zipParts';
import { askForColumnStyles, takeColumnFormats } from './read/columnFormats';
import { dayReader } from './read/dates1904';
import { formatMemory } from './read/formatMemory';
import { keepNumbersPlain } from './read/plainNumbers';
import { colourReader } from './read/readColour';
import { readNames, readPrintNames } from './read/readNames';
import { readSettings } from './read/readSettings';
import type { Reading } from './read/readSheet';
import { readSheet } from './read/readSheet';
import { sheetSources } from './read/sheetSource';
import { readFile } from './spreadsheetLibrary';
import { UnreadableBook } from './unreadableBook';

/** Parts that the model has no place for are not even inflated. */
const UNWANTED =
  /\/(?:media|charts|chartsheets|drawings|embeddings|pivot\w+|slicer\w+|timeline\w+|printerSettings|threadedComments|externalLinks|model|ctrlProps|activeX|richData)\/|\.bin$/;

/**
 * The workbook that a file holds. What the model has no place for is left out: see `lostParts`.
 *
 * @throws UnreadableBook
 */
export async function readBook(bytes: Uint8Array): Promise<BookState> {
  const parts = await readParts(openedZip(bytes), (name) => !UNWANTED.test(name));
  const workbookPart = workbookPartOf(parts);
  const workbook = parseXml(textOf(parts, workbookPart) ?? '');
  const sources = sheetSources(parts, workbookPart, workbook);
  if (sources.length === 0) throw new UnreadableBook('damaged');
  const stylesPart = relationshipsOf(parts, workbookPart).find(({ kind }) => kind === 'styles')?.target;
  const codeOf = keepNumbersPlain(parts, stylesPart);
  const styles = new Map(sources.map((source) => [source, askForColumnStyles(parts, source)]));
  const file = await readFile(
    await writeParts(parts, 0),
    sources.map(({ name }) => name),
  );
  const readColour = colourReader(file.themeColors);
  const formatOf = formatMemory(file.defaultFont ?? {}, readColour, codeOf);
  const reading: Reading = { parts, formatOf, dayOf: dayReader(workbook), readColour, freshId: idsByKind() };
  const sheets = sources.map((source) => {
    const sheet = file.sheets.find(({ name }) => name === source.name);
    if (sheet === undefined) throw new UnreadableBook('damaged');
    const formats = takeColumnFormats(sheet, source.text.rowCount, styles.get(source) ?? [], formatOf);
    const { properties, ...state } = readSheet(source, sheet, formats, reading);
    return { ...state, properties: { ...properties, ...readPrintNames(workbook, source.position) } };
  });
  return { sheets, names: readNames(workbook), settings: readSettings(parts), readOnly: false };
}

/** @throws UnreadableBook for a zip that is no workbook of ours */
function workbookPartOf(parts: Parts): string {
  const part = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part?.endsWith('.bin')) throw new UnreadableBook('binary-format');
  if (/opendocument\.spreadsheet/.test(textOf(parts, 'mimetype') ?? ''))
    throw new UnreadableBook('open-document');
  if (part === undefined || !parts.has('[Content_Types].xml')) throw new UnreadableBook('not-a-workbook');
  if (!parts.has(part)) throw new UnreadableBook(part.startsWith('xl/') ? 'damaged' : 'not-a-workbook');
  return part;
}

/** `sheet-1`, `sheet-2`, `table-1`…: what was there before anybody came. */
function idsByKind(): (kind: string) => string {
  const last = new Map<string, number>();
  return (kind) => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return `${kind}-${String(number)}`;
  };
}
