import { HostError } from '../../../workbook/hostError';
import { CellCount } from '../cellCount';
import { requireWithin } from '../limits';
import { inflate } from '../package/zipItem';
import type { ZipItem } from '../package/zipItem';
import { toUtf8 } from '../xml/decodeText';
import { TagScanner } from '../xml/tagScanner';
import { eachChild } from './eachChild';
import type { SheetValues } from './freshWorkbook';
import { OdsStyles } from './odsStyles';
import { OdsTable } from './odsTable';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** A media type with its line end, whatever a damaged file says. */
const LONGEST_TYPE = 256;

/** Whether the items are those of an OpenDocument spreadsheet, template included. */
export function isOds(items: readonly ZipItem[]): boolean {
  const type = items.find((item) => item.name === 'mimetype');
  if (type === undefined || type.size > LONGEST_TYPE) return false;
  return Buffer.from(inflate(type)).toString('latin1').includes('opendocument.spreadsheet');
}

/**
 * The sheets of an OpenDocument spreadsheet: their values, formulas counting by the stored one.
 *
 * @throws HostError `password`, `truncated`, `too-large`
 */
export function readOds(items: readonly ZipItem[]): readonly SheetValues[] {
  const manifest = smallPart(items, MANIFEST);
  const encrypted = manifest !== undefined && Buffer.from(inflate(manifest)).includes('encryption-data');
  if (encrypted || items.some((item) => item.name === 'encrypted-package'))
    throw new HostError('password', CONTENT);
  const styles = new OdsStyles();
  const common = scannerOf(smallPart(items, STYLES));
  while (common?.next() === true) if (!common.closing) styles.read(common);
  const content = scannerOf(items.find(({ name }) => name === CONTENT));
  if (content === undefined) throw new HostError('truncated', CONTENT);
  return readContent(content, styles);
}

function smallPart(items: readonly ZipItem[], name: string): ZipItem | undefined {
  const item = items.find((one) => one.name === name);
  requireWithin('part-bytes', item?.size ?? 0, name);
  return item;
}

function scannerOf(item: ZipItem | undefined): TagScanner | undefined {
  return item === undefined ? undefined : new TagScanner(toUtf8(inflate(item)), item.name);
}

/** Styles stand before the sheets that use them. */
function readContent(scanner: TagScanner, styles: OdsStyles): readonly SheetValues[] {
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is('spreadsheet')) return readSpreadsheet(scanner, styles);
    styles.read(scanner);
  }
  throw scanner.broken();
}

/** Tables also stand in links, changes and drawings: those that are sheets stand in the document itself. */
function readSpreadsheet(scanner: TagScanner, styles: OdsStyles): readonly SheetValues[] {
  const sheets: SheetValues[] = [];
  const count = new CellCount();
  eachChild(scanner, () => {
    if (!scanner.is('table') || isRemembered(scanner)) scanner.skipElement();
    else sheets.push(new OdsTable(scanner, styles, count).read());
    requireWithin('sheets', sheets.length, CONTENT, 'at least');
  });
  return sheets;
}

/** What LibreOffice remembers of the sheets of other files: `'file:///…/autre.ods'#Feuille1`. */
function isRemembered(scanner: TagScanner): boolean {
  return /^'[a-z][\w+.-]*:.*'#/is.test(scanner.attributeText('table:name') ?? '');
}
