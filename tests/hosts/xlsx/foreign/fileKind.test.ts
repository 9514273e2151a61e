import { fileKind } from '../../../../src/hosts/xlsx/foreign/fileKind';

const kindOf = (text: string): unknown => fileKind(Buffer.from(text));
const FLAT_ODS =
  '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">';
const XML_2003 = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>';

describe('fileKind', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body><table>'],
    ['a table alone', '\r\n<table border="1"><tr>'],
    ['what Excel saves', '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'],
    ['a page that begins as XML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['a style before the table', '<style>td { color: red }</style><table>'],
    ['a page with its pictures', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
  ])('knows a web page: %s', (_, text) => {
    expect(kindOf(text)).toBe('html');
    expect(fileKind(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe('html');
  });

  it('knows a sheet of XML 2003', () => {
    expect(kindOf(`<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>${XML_2003}`)).toBe(
      'xml-2003',
    );
    expect(kindOf(XML_2003)).toBe('xml-2003');
    expect(kindOf(FLAT_ODS)).toBe('flat-ods');
  });

  it('knows a table of text', () => {
    expect(kindOf('N°;Piste\n1;Paie')).toBe('table-of-text');
    expect(kindOf('N°\tPiste\r\n1\tPaie')).toBe('table-of-text');
    expect(fileKind(Buffer.from('\ufeffN°\tPiste\n1\tPaie\n', 'utf16le'))).toBe('table-of-text');
    expect(fileKind(Buffer.from('N°;Intitulé\n1;Paie\n', 'latin1'))).toBe('table-of-text');
  });

  it('knows a picture', () => {
    expect(fileKind(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10))).toBe('image');
  });

  it('says nothing of anything else', () => {
    expect(kindOf('bonjour')).toBeNull();
    expect(kindOf('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBeNull();
    expect(fileKind(Buffer.from('a\u0000;b;c'))).toBeNull();
  });
});
