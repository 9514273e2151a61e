import { HostError } from '../../../workbook/hostError';
import { readXls } from './biff/readXls';
import { oleKind } from './fileKind';
import type { SheetValues } from './freshWorkbook';
import { OleFile } from './ole/oleFile';

/**
 * The sheets of a compound file: those of a .xls workbook.
 *
 * @param name the file's name, for errors
 * @throws HostError `password` (that of a newer workbook included), `not-a-workbook`, `truncated`, `unsupported`,
 * `too-large`
 */
export function readOle(bytes: Uint8Array, name: string): readonly SheetValues[] {
  const file = new OleFile(bytes);
  if (file.has('EncryptedPackage')) throw new HostError('password', name);
  // A file that Excel 95 too can open holds both: `Workbook` is the later version.
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === undefined) throw otherFile(bytes, name);
  return readXls(stream);
}

function otherFile(bytes: Uint8Array, name: string): HostError {
  const part = oleKind(bytes);
  return new HostError('not-a-workbook', name, undefined, part === null ? undefined : { part });
}
