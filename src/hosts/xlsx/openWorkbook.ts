import { HostError } from '../../workbook/hostError';
import { isBiff, readXls } from './foreign/biff/readXls';
import { freshPackage } from './foreign/freshWorkbook';
import { isOle } from './foreign/ole/oleFile';
import { requireWithin } from './limits';
import { OpcPackage } from './package/opcPackage';
import { isOds, readOds } from './foreign/readOds';
import { readOle } from './foreign/readOle';
import { textKind } from './foreign/textKind';
import { readXlsb } from './foreign/xlsb/readXlsb';
import { mainPart } from './read/workbookPart';
import { XlsxWorkbook } from './xlsxWorkbook';
import { requireReadable } from './package/largeParts';
import { isZip, readZip } from './package/zipContainer';

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
 * @param name the file's name, for errors
 * @throws HostError `not-a-workbook`, `truncated` (an empty file included), `password`, `unsupported`, `too-large`
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  if (bytes.length === 0) throw new HostError('truncated', name);
  requireWithin('file-bytes', bytes.length, name);
  if (isOle(bytes)) return new XlsxWorkbook(freshPackage(readOle(bytes, name)));
  if (isBiff(bytes)) return new XlsxWorkbook(freshPackage(readXls(bytes)));
  if (!isZip(bytes)) throw notWorkbook(bytes, name);
  const items = await readZip(bytes);
  await requireReadable(items);
  if (isOds(items)) return new XlsxWorkbook(freshPackage(readOds(items)));
  const opc = OpcPackage.of(items);
  const main = mainPart(opc);
  const type = opc.contentType(main);
  if (type === BINARY) return new XlsxWorkbook(freshPackage(readXlsb(opc, main)));
  const workbookType = TEMPLATES.get(type ?? '');
  if (workbookType !== undefined) opc.setContentType(main, workbookType);
  else if (!WORKBOOKS.has(type)) throw new HostError('not-a-workbook', name);
  return new XlsxWorkbook(opc);
}

function notWorkbook(bytes: Uint8Array, name: string): HostError {
  const part = textKind(bytes);
  return new HostError('not-a-workbook', name, undefined, part === null ? {} : { part });
}
