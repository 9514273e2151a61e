import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { OpcPackage } from '../../src/hosts/xlsx/package/opcPackage';
import { readWorkbookPart } from '../../src/hosts/xlsx/read/workbookPart';
import { buildPistes, newFolder, runPistes, sentenceOf } from './runPistes';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

let ranked = '';

beforeAll(async () => {
  buildPistes();
  const folder = newFolder();
  await runPistes(folder, 'nouveau', 'n.xlsx', '--exemple');
  await runPistes(folder, 'classer', 'n.xlsx', '--sortie', 'r.xlsx');
  ranked = join(folder, 'r.xlsx');
});

const refusal = (folder: string, ...args: readonly string[]): Promise<string> => sentenceOf(folder, args);

/** A ranked workbook, changed as another program would have. */
async function changed(change: (opc: OpcPackage) => void): Promise<string> {
  const folder = newFolder();
  const opc = await OpcPackage.read(readFileSync(ranked));
  change(opc);
  writeFileSync(join(folder, 'n.xlsx'), await opc.write());
  return folder;
}

function partOf(opc: OpcPackage, sheet: string): string {
  const part = readWorkbookPart(opc).sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`no sheet ${sheet}`);
  return part;
}

describe('a workbook that is refused rather than spoilt', () => {
  it('with a password, read or written', async () => {
    const folder = newFolder();
    const bytes = await writeXlsx({
      sheets: [{ name: 'Évaluation', rows: [['Titre']] }],
      encryption: { password: 'secret', spinCount: 1 },
    });
    writeFileSync(join(folder, 'n.xlsx'), bytes);
    for (const args of [
      ['classer', 'n.xlsx'],
      ['classer', 'n.xlsx', '--json'],
      ['commune', 'n.xlsx', 'Touvre'],
    ])
      expect(await refusal(folder, ...args)).toMatch(
        /^« n\.xlsx » est protégé par un mot de passe : .*une copie sans mot de passe/,
      );
  });

  it('with a password, of LibreOffice', async () => {
    const folder = newFolder();
    copyFileSync(join(__dirname, '../fixtures/xlsx/password.ods'), join(folder, 'n.ods'));
    const sentence = await refusal(folder, 'classer', 'n.ods');
    expect(sentence).toMatch(/^« n\.ods » est protégé par un mot de passe : dans le logiciel qui l’a créé/);
    expect(sentence).not.toContain('Excel');
  });

  it('signed: it can be read, not written', async () => {
    const folder = await changed((opc) => {
      opc.set('_xmlsignatures/origin.sigs', '');
      opc.setContentType(
        '_xmlsignatures/origin.sigs',
        'application/vnd.openxmlformats-package.digital-signature-origin',
      );
      opc.addRelationship('', SIGNATURE, '_xmlsignatures/origin.sigs');
    });
    for (const args of [
      ['classer', 'n.xlsx'],
      ['classer', 'n.xlsx', '--sur-place'],
      ['commune', 'n.xlsx', 'Touvre'],
    ])
      expect(await refusal(folder, ...args)).toMatch(/^« n\.xlsx » porte une signature numérique, /);
    expect((await runPistes(folder, 'classer', 'n.xlsx', '--json')).code).toBe(0);
  });

  it('in the old shared mode', async () => {
    const folder = await changed((opc) => {
      opc.set('xl/revisions/revisionHeaders.xml', '<headers/>');
    });
    expect(await refusal(folder, 'classer', 'n.xlsx')).toMatch(
      /^« n\.xlsx » est en mode « classeur partagé »/,
    );
  });

  it('with a picture on a report sheet', async () => {
    const folder = await changed((opc) => {
      const part = partOf(opc, 'Annexe 2');
      const id = opc.addRelationship(part, `${LINKS}/drawing`, 'xl/drawings/drawing9.xml');
      opc.set('xl/drawings/drawing9.xml', '<d:wsDr xmlns:d="urn:d"><d:twoCellAnchor/></d:wsDr>');
      opc.set(
        part,
        opc.text(part).replace('</worksheet>', `<drawing xmlns:r="${LINKS}" r:id="${id}"/></worksheet>`),
      );
    });
    expect(await refusal(folder, 'classer', 'n.xlsx')).toMatch(
      /^« n\.xlsx » : la feuille « Annexe 2 » doit être remplie à nouveau, et contient des dessins, des images ou des graphiques, /,
    );
  });
});
