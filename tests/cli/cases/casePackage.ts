import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opcPackage';

const CASES = join(__dirname, '..', '..', 'fixtures', 'cases');

export function caseBytes(name: string): Buffer {
  return readFileSync(join(CASES, name));
}

export async function partsOf(path: string): Promise<OpcPackage> {
  return OpcPackage.read(readFileSync(path));
}

/** Writes one of the cases to a file, some of its parts changed: null takes a part away. */
export async function writeCase(
  path: string,
  name: string,
  changes: Readonly<Record<string, ((text: string) => string) | null>> = {},
): Promise<void> {
  const opc = await OpcPackage.read(caseBytes(name));
  for (const [part, change] of Object.entries(changes)) {
    if (change === null) opc.remove(part);
    else opc.set(part, change(opc.has(part) ? opc.text(part) : ''));
  }
  writeFileSync(path, await opc.write());
}
