import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import { HostError } from '../../../../src/workbook/hostError';
import type { Snapshot } from '../../../../src/workbook/snapshot';

const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

interface Parts {
  readonly workbook: string;
  readonly links: string;
  readonly others: Readonly<Record<string, string | Uint8Array>>;
}

/** A package of parts written by hand, none where Excel would put it. */
function packageOf({ workbook, links, others }: Parts): OpcPackage {
  const opc = OpcPackage.empty();
  opc.set(
    '_rels/.rels',
    `<Relationships><Relationship Id="a" Type="${STRICT}/officeDocument" Target="/classeur/livre.xml"/></Relationships>`,
  );
  opc.set('classeur/livre.xml', workbook);
  opc.set('classeur/_rels/livre.xml.rels', `<Relationships>${links}</Relationships>`);
  for (const [name, content] of Object.entries(others)) opc.set(name, content);
  return opc;
}

const read = (parts: Parts): Promise<Snapshot> => new XlsxWorkbook(packageOf(parts)).read({ kind: 'all' });

const WORKBOOK =
  '<x:workbook xmlns:q="r"><x:workbookPr date1904="true"/><x:sheets>' +
  '<x:sheet name="Deux &amp; trois" sheetId="7" state="veryHidden" q:id="s2"/><x:sheet name="Un" sheetId="1" q:id="s1"/><x:sheet name="G" sheetId="3" q:id="s3"/>' +
  '</x:sheets></x:workbook>';
const LINKS =
  `<Relationship Id="s1" Type="${STRICT}/worksheet" Target="feuilles/z.xml"/><Relationship Id="s2" Type="${STRICT}/worksheet" Target="/a.xml"/>` +
  `<Relationship Id="s3" Type="${STRICT}/chartsheet" Target="g.xml"/><Relationship Id="s4" Type="${STRICT}/styles" Target="../styles.xml"/>`;
const sheet = (cells: string): string =>
  `<x:worksheet><x:sheetData><x:row r="1">${cells}</x:row></x:sheetData></x:worksheet>`;

describe('readWorkbookPart', () => {
  it('finds strict, prefixed, oddly named parts by their relationships, in tab order', async () => {
    const { sheets } = await read({
      workbook: WORKBOOK,
      links: LINKS,
      others: {
        'a.xml': Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(sheet('<x:c r="A1" t="str"><x:v>é</x:v></x:c>'), 'utf16le'),
        ]),
        'classeur/feuilles/z.xml': sheet('<x:c r="A1" s="1"><x:v>1</x:v></x:c>'),
        'styles.xml': '<x:styleSheet><x:cellXfs><x:xf/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
      },
    });
    expect(sheets).toEqual([
      { name: 'Deux & trois', hidden: true, veryHidden: true, tables: [], values: [['é']] },
      { name: 'Un', hidden: false, tables: [], values: [[{ kind: 'date', serial: 1, text: '1904-01-02' }]] },
    ]);
  });

  it('reads tables by their display name, with or without header and totals', async () => {
    const table = (attributes: string): string => `<table id="1" ${attributes}/>`;
    const one = `<Relationships><Relationship Id="t1" Type="${STRICT}/table" Target="../t1.xml"/><Relationship Id="t2" Type="${STRICT}/table" Target="/t2.xml"/></Relationships>`;
    const { sheets } = await read({
      workbook: WORKBOOK,
      links: LINKS,
      others: {
        'a.xml': sheet(''),
        'classeur/feuilles/z.xml': sheet(''),
        'classeur/feuilles/_rels/z.xml.rels': one,
        'classeur/t1.xml': table('name="Tableau1" displayName="Pistes" ref="B3:D9" totalsRowCount="1"'),
        't2.xml': table('name="Autre" ref="F1:F4" headerRowCount="0"'),
      },
    });
    expect(sheets[1]?.tables).toEqual([
      { name: 'Pistes', area: { row: 2, column: 1, rows: 7, columns: 3 }, headerRow: true, totalsRow: true },
      { name: 'Autre', area: { row: 0, column: 5, rows: 4, columns: 1 }, headerRow: false, totalsRow: false },
    ]);
  });

  it('refuses a sheet whose part is missing, by its relationship or by itself', () => {
    const open = (links: string) => () =>
      new XlsxWorkbook(packageOf({ workbook: WORKBOOK, links, others: {} }));
    expect(() => packageOf({ workbook: WORKBOOK, links: '', others: {} }).relationships('')).not.toThrow();
    expect(open('')).toThrow(HostError);
    expect(open(LINKS)).toThrow(
      expect.objectContaining({ code: 'truncated', detail: 'Deux & trois' }) as Error,
    );
  });

  it('refuses a main part that is no workbook', () => {
    expect(() => new XlsxWorkbook(packageOf({ workbook: '<document/>', links: '', others: {} }))).toThrow(
      HostError,
    );
    expect(() => new XlsxWorkbook(OpcPackage.empty())).toThrow(HostError);
  });
});
