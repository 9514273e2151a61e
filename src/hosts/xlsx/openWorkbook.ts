import { HostError } from '../../workbook/hostError';
import { isBiff, readXls } from './foreign/biff/readXls';
import { fileKind, zipKind } from './foreign/fileKind';
import type { FileKind } from './foreign/fileKind';
import { freshPackage } from './foreign/freshWorkbook';
import { isOle } from './foreign/ole/oleFile';
import { requireWithin } from './limits';
import { OpcPackage } from './package/opcPackage';
import { isOds, readOds } from './foreign/readOds';
import { readOle } from './foreign/readOle';
import { readXlsb } from './foreign/xlsb/readXlsb';
import { mainPart } from './read/workbookPart';
import { XlsxWorkbook } from './xlsxWorkbook';
import { CONTENT_TYPES } from './package/contentTypes';
import { requireReadable } from './package/largeParts';
import { partKey } from './package/partKey';
import { beginsAsZip, isZip, readZip } from './package/zipContainer';
import { inflate } from './package/zipItem';
import type { ZipItem } from './package/zipItem';
import { toText } from './xml/decodeText';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MACRO_SHEET = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** Content types of the main part that become a workbook's own: a template is opened as the workbook that it makes. */
const TEMPLATES: ReadonlyMap<string, string> = new Map([
  [`${SPREADSHEET}.template.main+xml`, `${SPREADSHEET}.sheet.main+xml`],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', MACRO_SHEET],
]);
const WORKBOOKS: ReadonlySet<string | undefined> = new Set([`${SPREADSHEET}.sheet.main+xml`, MACRO_SHEET]);
const BINARY = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';

/**
 * Opens a spreadsheet file by what it holds, whatever its name. A .xlsx or .xlsm is kept as it is; of an .ods, .xls or
 * .xlsb only the values are read, and the workbook is a new .xlsx with the same sheet names.
 *
 * @param name the file's name, for errors; `not-a-workbook` has the file's kind as its part, where that is known
 * @throws HostError `not-a-workbook`, `truncated` (an empty file included), `password`, `unsupported`, `too-large`
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  if (bytes.length === 0) throw new HostError('truncated', name);
  requireWithin('file-bytes', bytes.length, name);
  if (isOle(bytes)) return new XlsxWorkbook(freshPackage(readOle(bytes, name)));
  if (isBiff(bytes)) return new XlsxWorkbook(freshPackage(readXls(bytes)));
  if (!beginsAsZip(bytes)) requireUnknown(bytes, name);
  const items = await readZip(bytes);
  await requireReadable(items);
  if (isOds(items)) return new XlsxWorkbook(freshPackage(readOds(items)));
  requireNoOther(items);
  const opc = OpcPackage.of(items);
  const main = mainPart(opc);
  const type = opc.contentType(main);
  if (type === BINARY) return new XlsxWorkbook(freshPackage(readXlsb(opc, main)));
  const workbookType = TEMPLATES.get(type ?? '');
  if (workbookType !== undefined) opc.setContentType(main, workbookType);
  else if (!WORKBOOKS.has(type)) throw notWorkbook(name, zipKind([], type ?? ''));
  return new XlsxWorkbook(opc);
}

/** Something may stand before a zip; a file that is something else is not searched for one. */
function requireUnknown(bytes: Uint8Array, name: string): void {
  const kind = fileKind(bytes);
  if (kind !== null || !isZip(bytes)) throw notWorkbook(name, kind);
}

/** Of a zip that is no package of Office, what it is and, where it has one, the workbook in it. */
function requireNoOther(items: readonly ZipItem[]): void {
  const names = items.map((item) => item.name);
  if (names.some((one) => partKey(one) === partKey(CONTENT_TYPES))) return;
  const mimetype = items.find((item) => item.name === 'mimetype');
  const type = mimetype === undefined ? '' : toText(inflate(mimetype));
  const held = names.find((one) => /\.(?:xls[xmb]?|xlt[xm]|ods|csv)$/i.test(one));
  throw notWorkbook(held ?? 'zip', zipKind(names, type));
}

function notWorkbook(detail: string, kind: FileKind | null): HostError {
  return new HostError('not-a-workbook', detail, undefined, kind === null ? undefined : { part: kind });
}
