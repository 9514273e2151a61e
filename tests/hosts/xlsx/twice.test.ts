import { readFileSync, readdirSync } from 'node:fs';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opcPackage';
import { packageFaults } from './packageFaults';
import { rankFile } from './rankFile';
import type { RankedFile } from './rankFile';
import { textsOf } from './samplePackage';
import { XML_VARIANTS } from './xmlVariants';

/** Not to be ranked: no workbook, no room, or no table of pistes. */
const REFUSED = ['k5-lock~.xlsx', 'w09-table-at-XFD.xlsx'];

const FILES = ['tests/fixtures/xlsx', 'tests/fixtures/cases'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx') && !REFUSED.includes(name))
    .map((name) => `${folder}/${name}`),
);

/** The file with every part written another way. */
async function rewritten(path: string, rewrite: (xml: string) => string): Promise<Uint8Array> {
  const opc = await OpcPackage.read(readFileSync(path));
  for (const name of opc.names()) if (/\.(?:xml|rels)$/.test(name)) opc.set(name, rewrite(opc.text(name)));
  return opc.write();
}

type Ranking = RankedFile['evaluation']['ranking'];
const rankings = new Map<string, Ranking | undefined>();

beforeAll(async () => {
  for (const path of FILES) rankings.set(path, (await rankFile(readFileSync(path)))?.evaluation.ranking);
});

describe.each(Object.entries(XML_VARIANTS))('a workbook whose parts are written %s', (_, rewrite) => {
  it('reads the same, and ranked a second time keeps every byte of every part', async () => {
    let ranked = 0;
    for (const path of FILES) {
      const first = await rankFile(await rewritten(path, rewrite));
      expect({ path, ranking: first?.evaluation.ranking }).toEqual({
        path,
        ranking: rankings.get(path),
      });
      if (first === null) continue;
      ranked += 1;
      const opc = await OpcPackage.read(first.bytes);
      const second = await rankFile(first.bytes);
      const again = second && textsOf(await OpcPackage.read(second.bytes));
      expect({ path, parts: again }).toEqual({ path, parts: textsOf(opc) });
      expect({ path, faults: packageFaults(opc) }).toEqual({ path, faults: [] });
    }
    expect(ranked).toBeGreaterThan(8);
  });
});
