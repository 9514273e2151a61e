import { readSharedStrings } from '../../../../src/hosts/xlsx/read/sharedStrings';
import { readDateStyles } from '../../../../src/hosts/xlsx/read/dateStyles';

const strings = (items: string): readonly string[] =>
  readSharedStrings(Buffer.from(`<?xml version="1.0"?><sst count="9">${items}</sst>`), 'sharedStrings');

describe('readSharedStrings', () => {
  it('gives one text an item, in order, empty ones included', () => {
    expect(strings('<si><t>Fort</t></si><si/><si><t/></si><si><t xml:space="preserve"> b </t></si>')).toEqual(
      ['Fort', '', '', ' b '],
    );
  });

  it('joins runs and leaves the phonetic guide out', () => {
    expect(
      strings(
        '<si><r><t>Mu</t></r><r><rPr><t/></rPr><t>tual</t></r><rPh sb="0" eb="2"><t>みゅ</t></rPh><phoneticPr fontId="1"/></si>',
      ),
    ).toEqual(['Mutual']);
  });

  it('decodes entities, escapes and prefixes', () => {
    expect(
      readSharedStrings(Buffer.from('<x:sst><x:si><x:t>R&amp;D_x000A_é</x:t></x:si></x:sst>'), 'p'),
    ).toEqual(['R&D\né']);
  });
});

describe('readDateStyles', () => {
  it('tells by cell format what is shown as a date', () => {
    const xml =
      '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="0&quot;d&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs></styleSheet>';
    expect(readDateStyles(xml)).toEqual([null, 'moment', 'duration', null, null]);
  });

  it('takes a format that the file redefines as it does', () => {
    expect(
      readDateStyles(
        '<s><numFmts><numFmt numFmtId="14" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs></s>',
      ),
    ).toEqual([null]);
  });

  it('knows no date without styles', () => {
    expect(readDateStyles(undefined)).toEqual([]);
  });
});
