import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip, writeZip } from '../../../src/hosts/xlsx/package/zipContainer';
import { deflate, EPOCH } from '../../../src/hosts/xlsx/package/zipItem';
import { zipVariant } from '../../hosts/xlsx/package/zipVariant';
import { XML_VARIANTS } from '../../hosts/xlsx/xmlVariants';
import { buildPistes, newFolder, runPistes, sentenceOf } from '../runPistes';
import { caseBytes, partsOf, writeCase } from './casePackage';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const PLAIN = 'c06-stale-dependents.xlsx';
const RANKED = /^Classeur classé\s: o\.xlsx\n2 retenues\n$/;

beforeAll(buildPistes);

let folder = '';
beforeEach(() => {
  folder = newFolder();
});

const at = (name: string): string => join(folder, name);

/** Ranks `n.xlsx` into `o.xlsx`. */
async function rank(): Promise<void> {
  const run = await runPistes(folder, 'classer', 'n.xlsx', '--sortie', 'o.xlsx');
  expect(run).toEqual({ code: 0, stdout: expect.stringMatching(RANKED) as string, stderr: '' });
}

/** What is said of a file that must not be ranked: one sentence, and nothing written. */
const refusalOf = (name: string): Promise<string> => sentenceOf(folder, ['classer', name]);

const replace =
  (found: string | RegExp, put: string) =>
  (text: string): string => {
    const changed = text.replace(found, put);
    if (changed === text) throw new Error(`no ${String(found)}`);
    return changed;
  };

describe('containers whose headers disagree and mean the same are ranked', () => {
  it.each(['zz4-bit3-only-central.xlsx', 'zz6-bit11-only-local.xlsx', 'p33-zip-utf8-flag-mismatch.xlsx'])(
    '%s',
    async (name) => {
      writeFileSync(at('n.xlsx'), caseBytes(name));
      await rank();
    },
  );

  it('a checksum in one place only, and lines before the first item', async () => {
    const items = await readZip(caseBytes(PLAIN));
    const bytes = zipVariant(items, {
      central: (header) => (header.crc = 0),
      before: Buffer.from('\r\n\r\n'),
    });
    writeFileSync(at('n.xlsx'), bytes);
    await rank();
  });

  it('but not a content that its checksum belies', async () => {
    const items = await readZip(caseBytes(PLAIN));
    writeFileSync(at('n.xlsx'), zipVariant(items, { central: (header) => (header.crc = 1) }));
    expect(await refusalOf('n.xlsx')).toMatch(/^« n\.xlsx » est abîmé ou incomplet/);
  });
});

describe('sheets and parts that are missing', () => {
  it('a module without a part is no loss', async () => {
    await writeCase(at('n.xlsx'), 'c17-module-sheet-without-part.xlsx');
    await rank();
    expect((await partsOf(at('o.xlsx'))).text(WORKBOOK)).toContain('name="Module1"');
  });

  it.each<[string, Parameters<typeof writeCase>[2]]>([
    ['an id that leads nowhere', { [WORKBOOK]: replace('r:id=""', 'r:id="rId77"') }],
    ['no id at all', { [WORKBOOK]: replace(' r:id=""', '') }],
    [
      'the part of a macro sheet',
      {
        [WORKBOOK]: replace('r:id=""', 'r:id="rId8"'),
        [LINKS]: replace(
          '</Relationships>',
          '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></Relationships>',
        ),
      },
    ],
    ['the styles', { 'xl/styles.xml': null }],
    ['a table', { 'xl/worksheets/_rels/sheet1.xml.rels': () => tableLink('../tables/table9.xml') }],
    [
      'nothing, but targets are written otherwise',
      { [LINKS]: replace('"worksheets/', '"\\XL\\Worksheets\\.\\') },
    ],
    ['nothing, but characters are written as codes', { [LINKS]: replace('sheet1.xml', '%73heet1.xml') }],
  ])('%s', async (_, changes) => {
    await writeCase(at('n.xlsx'), 'c17-module-sheet-without-part.xlsx', changes);
    await rank();
  });

  it.each<[string, Parameters<typeof writeCase>[2]]>([
    ['its part', { 'xl/worksheets/sheet2.xml': null }],
    ['what leads to it', { [LINKS]: replace('"rId2"', '"rId99"') }],
  ])('a sheet of cells that lacks %s is lost, and named', async (_, changes) => {
    await writeCase(at('n.xlsx'), PLAIN, changes);
    expect(await refusalOf('n.xlsx')).toBe(
      '« n.xlsx » est abîmé ou incomplet, la feuille « Bilan » y manque : reprenez l’original ou une sauvegarde.\n',
    );
  });
});

function tableLink(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="${target}"/></Relationships>`;
}

describe('formulas of others that read our columns', () => {
  const calculation = async (name: string): Promise<string | undefined> =>
    /<calcPr[^>]*>/.exec((await partsOf(at(name))).text(WORKBOOK))?.[0];

  it('are computed when the file is opened, on whatever sheet they stand', async () => {
    await writeCase(at('n.xlsx'), PLAIN);
    await rank();
    expect(await calculation('o.xlsx')).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it('are left in peace where nothing changed', async () => {
    await writeCase(at('n.xlsx'), PLAIN);
    await rank();
    const opc = await partsOf(at('o.xlsx'));
    opc.set(WORKBOOK, opc.text(WORKBOOK).replace(' fullCalcOnLoad="1"', ''));
    writeFileSync(at('n.xlsx'), await opc.write());
    await rank();
    expect(await calculation('o.xlsx')).toBe('<calcPr calcId="191029"/>');
  });

  it('need nothing where there is none', async () => {
    await writeCase(at('n.xlsx'), PLAIN, { 'xl/worksheets/sheet2.xml': replace(/<f>.*?<\/f>/g, '') });
    await rank();
    expect(await calculation('o.xlsx')).toBe('<calcPr calcId="191029"/>');
  });

  it.each<[string, Parameters<typeof writeCase>[2]]>([
    [
      'in a name',
      {
        [WORKBOOK]: replace(
          '<calcPr',
          '<definedNames><definedName name="n">COUNTIF(Évaluation!$G:$G,"Retenue")</definedName></definedNames><calcPr',
        ),
      },
    ],
    [
      'with a prefix',
      { 'xl/worksheets/sheet2.xml': (text) => XML_VARIANTS['in a namespace with a prefix']?.(text) ?? '' },
    ],
  ])('are found %s', async (where, changes) => {
    const alone = where === 'in a name' ? { 'xl/worksheets/sheet2.xml': replace(/<f>.*?<\/f>/g, '') } : {};
    await writeCase(at('n.xlsx'), PLAIN, { ...alone, ...changes });
    await rank();
    expect(await calculation('o.xlsx')).toContain('fullCalcOnLoad="1"');
  });
});

describe('columns that somebody hid', () => {
  it('are shown where ours come, and nowhere else', async () => {
    await writeCase(at('n.xlsx'), 'c07-hidden-right-columns.xlsx');
    await rank();
    const cols = (await partsOf(at('o.xlsx'))).text(SHEET).match(/<col [^>]*>/g) ?? [];
    expect(cols.map((col) => [/min="(\d+)"/.exec(col)?.[1], col.includes('hidden')])).toEqual([
      ['1', false],
      ['7', false],
      ['8', false],
      ['9', false],
      ['10', false],
      ['11', false],
      ['12', true],
    ]);
    expect(cols.at(-1)).toContain('max="16384"');
  });

  it('are shown in a group that is folded, and where they have no width', async () => {
    const cols =
      '<cols><col min="7" max="8" width="9" hidden="1" outlineLevel="1"/><col min="9" max="30" width="0" customWidth="1"/></cols>';
    await writeCase(at('n.xlsx'), 'c07-hidden-right-columns.xlsx', {
      [SHEET]: replace(/<cols>.*<\/cols>/, cols),
    });
    await rank();
    const written =
      (await partsOf(at('o.xlsx'))).text(SHEET).match(/<col min="(?:7|8|9|10|11)"[^>]*>/g) ?? [];
    expect(written).toHaveLength(5);
    for (const col of written) expect(col).not.toMatch(/hidden|outlineLevel|width="0"/);
  });

  it('stay hidden where ours stood already', async () => {
    await writeCase(at('n.xlsx'), PLAIN, {
      [SHEET]: replace('<sheetData>', '<cols><col min="8" max="8" width="9" hidden="1"/></cols><sheetData>'),
    });
    await rank();
    expect((await partsOf(at('o.xlsx'))).text(SHEET)).toContain(
      '<cols><col min="8" max="8" width="9" hidden="1"/></cols>',
    );
  });
});

describe('a workbook whose parts are indented', () => {
  it('keeps every byte when it is ranked a second time', async () => {
    await writeCase(at('n.xlsx'), 'z11-indented-styles.xlsx');
    await rank();
    copyFileSync(at('o.xlsx'), at('n.xlsx'));
    await rank();
    expect(readFileSync(at('o.xlsx')).equals(readFileSync(at('n.xlsx')))).toBe(true);
  });
});

describe('a table at the right edge of the sheet', () => {
  it('is told that no column is left', async () => {
    writeFileSync(at('n.xlsx'), caseBytes('w09-table-at-XFD.xlsx'));
    const said = await refusalOf('n.xlsx');
    expect(said).toMatch(
      /pas de place pour 5 nouvelles colonnes .* la colonne XFD, et il n’en reste aucune ;/,
    );
    expect(said).not.toMatch(/XF[E-Z]/);
  });

  it('is told how many are left', async () => {
    const columns = ['WZX', 'XEX', 'XEY', 'XEZ', 'XFA', 'XFB'];
    await writeCase(at('n.xlsx'), 'c07-hidden-right-columns.xlsx', {
      [SHEET]: (text) =>
        text.replace(
          /r="([A-F])(\d+)"/g,
          (_, letter: string, row: string) => `r="${columns['ABCDEF'.indexOf(letter)] ?? ''}${row}"`,
        ),
    });
    expect(await refusalOf('n.xlsx')).toMatch(/il n’en reste que 2 ; supprimez des colonnes vides/);
  });
});

describe('a file that is no workbook is named for what it is', () => {
  const text = (content: string) => (): Promise<Uint8Array> => Promise.resolve(Buffer.from(content));
  const zip =
    (name: string, content = 'x') =>
    (): Promise<Uint8Array> =>
      writeZip([deflate(name, [Buffer.from(content)], EPOCH)]);
  const lock = (): Promise<Uint8Array> => Promise.resolve(caseBytes('k5-lock~.xlsx'));

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      '~$budget.xlsx',
      lock,
      'le fichier témoin qu’Excel pose à côté d’un classeur ouvert : donnez « budget.xlsx ».',
    ],
    [
      'copie.xlsx',
      lock,
      'le fichier témoin qu’Excel pose à côté d’un classeur ouvert : donnez le nom du classeur',
    ],
    [
      '.~lock.budget.xlsx#',
      text(',Mairie,PC,03.03.2026 10:12,file:///C:/u;'),
      'le fichier témoin que LibreOffice pose à côté d’un classeur ouvert : donnez « budget.xlsx ».',
    ],
    ['a.xlsx', text('<!DOCTYPE html>\n<html><body>Connexion'), 'une page web'],
    ['a.xls', text('<meta charset="utf-8"><table><tr><td>x'), 'une page web'],
    [
      'a.xls',
      text('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'un classeur XML d’Excel 2003',
    ],
    ['a.xlsx', text('%PDF-1.7\n'), 'un document PDF'],
    ['a.gsheet', text('{"url":"https://docs.google.com/open?id=1"}'), 'un lien vers un document de Google'],
    ['a.url', text('[InternetShortcut]\r\nURL=https://exemple.fr\r\n'), 'un raccourci'],
    [
      'a.xlsx',
      text('N°;Intitulé;Potentiel\r\n1;Paie;2\r\n'),
      'un tableau de texte (CSV) : donnez-lui un nom qui finit par .csv',
    ],
    ['a.xlsx', text('\0'.repeat(4000)), 'un fichier qui ne contient que des zéros'],
    ['a.xlsx', zip('dossier/budget.xlsx'), 'une archive .zip : sortez-en « dossier/budget.xlsx »'],
    ['a.numbers', zip('Index/Document.iwa'), 'un document de Numbers'],
    [
      'a.xlsx',
      zip('mimetype', 'application/vnd.oasis.opendocument.text'),
      'un document de traitement de texte',
    ],
  ])('%s', async (name, make, what) => {
    writeFileSync(at(name), await make());
    expect(await refusalOf(name)).toContain(`« ${name} » n’est pas un classeur Excel, mais ${what}`);
  });

  it('an empty one may not have come yet', async () => {
    writeFileSync(at('a.xlsx'), '');
    expect(await refusalOf('a.xlsx')).toMatch(/^Le fichier « a\.xlsx » est vide : .*attendez/);
  });
});

describe('numbers that no cell can hold', () => {
  it.each(['NaN', 'INF', '-INF', '1E400', '-1.#IND', '1.#QNAN'])(
    '%s is an error in its cell',
    async (value) => {
      await writeCase(at('n.xlsx'), PLAIN, {
        [SHEET]: replace('<c r="C2"><v>1</v>', `<c r="C2"><v>${value}</v>`),
      });
      const run = await runPistes(folder, 'classer', 'n.xlsx', '--json');
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain('Évaluation!C2');
      expect(run.stdout).toContain('#NUM!');
    },
  );

  it('a level between spaces counts', async () => {
    await writeCase(at('n.xlsx'), PLAIN, { [SHEET]: replace('<c r="C2"><v>1</v>', '<c r="C2"><v> 1 </v>') });
    await rank();
  });

  it('a shared text that is not there is damage, and its cell is named', async () => {
    await writeCase(at('n.xlsx'), PLAIN, {
      [SHEET]: replace('<c r="C2"><v>1</v>', '<c r="C2" t="s"><v>7</v>'),
    });
    expect(await refusalOf('n.xlsx')).toBe(
      '« n.xlsx » est abîmé ou incomplet, le texte de la cellule Évaluation!C2 y manque : reprenez l’original ou une sauvegarde.\n',
    );
  });
});
