import { blankStyles, StylesPart } from '../../../../src/hosts/xlsx/styles/stylesPart';
import { attribute, child, parseXml } from '../../../../src/hosts/xlsx/xml/xml';
import type { XmlElement } from '../../../../src/hosts/xlsx/xml/xml';
import type { Style } from '../../../../src/workbook/style';
import { MAIN } from '../samplePackage';

const SOURCE = `<?xml version="1.0"?>
<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot; m&quot;"/></numFmts><fonts count="2" x="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top style="medium"><color indexed="64"/></top><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf/><xf fontId="1"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="1" quotePrefix="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles><dxfs count="0"/><extLst><ext uri="x"/></extLst></styleSheet>`;

function opened(): StylesPart {
  return new StylesPart(SOURCE, 'styles.xml');
}

function root(styles: StylesPart): XmlElement {
  return parseXml(styles.changed() ?? SOURCE, 'styles.xml');
}

/** The xf at an index, with the elements that it points to, as text. */
function formatAt(styles: StylesPart, index: number): Record<'xf' | 'font' | 'fill' | 'border', string> {
  const text = styles.changed() ?? SOURCE;
  const tree = root(styles);
  const at = (list: string, item: number): string => {
    const element = child(tree, list)?.children[item];
    return element === undefined ? '' : text.slice(element.start, element.end);
  };
  const xf = child(tree, 'cellXfs')?.children[index];
  const id = (name: string): number => Number(xf === undefined ? -1 : attribute(xf, name));
  return {
    xf: at('cellXfs', index),
    font: at('fonts', id('fontId')),
    fill: at('fills', id('fillId')),
    border: at('borders', id('borderId')),
  };
}

it('a style without properties gives the same index and leaves the part as it was', () => {
  const styles = opened();
  expect([styles.cellFormat(0, {}), styles.cellFormat(1, {})]).toEqual([0, 1]);
  expect(styles.changed()).toBeUndefined();
});

it('keeps what the style does not name', () => {
  const styles = opened();
  const { xf, font } = formatAt(styles, styles.cellFormat(1, { color: '990000', horizontal: 'center' }));
  expect(xf).toBe(
    '<xf numFmtId="170" fontId="2" fillId="0" borderId="0" xfId="1" quotePrefix="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1" horizontal="center"/><protection locked="0"/></xf>',
  );
  expect(font).toBe('<font><b/><i/><sz val="9"/><color rgb="FF990000"/><name val="Arial"/></font>');
});

it('puts alignment before protection', () => {
  const styles = new StylesPart(SOURCE.replace('<alignment vertical="top" wrapText="1"/>', ''), 'styles.xml');
  expect(formatAt(styles, styles.cellFormat(1, { wrap: false })).xf).toContain(
    '<alignment wrapText="0"/><protection',
  );
});

it('takes away what a style denies', () => {
  const styles = opened();
  const { font } = formatAt(styles, styles.cellFormat(1, { bold: false, italic: false, strike: false }));
  expect(font).toBe('<font><sz val="9"/><name val="Arial"/></font>');
});

it('replaces the sides of a border that are named, in order', () => {
  const styles = opened();
  const border = {
    left: { line: 'thin', color: '000000' },
    bottom: { line: 'hair', color: '999999' },
  } as const;
  expect(formatAt(styles, styles.cellFormat(0, { border })).border).toBe(
    '<border><left style="thin"><color rgb="FF000000"/></left><right/><top style="medium"><color indexed="64"/></top><bottom style="hair"><color rgb="FF999999"/></bottom><diagonal/></border>',
  );
});

it('fills with a solid pattern', () => {
  const styles = opened();
  expect(formatAt(styles, styles.cellFormat(0, { fill: 'DDEEFF' })).fill).toBe(
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/><bgColor indexed="64"/></patternFill></fill>',
  );
});

it.each<[string, number]>([
  ['@', 49],
  ['General', 0],
  ['0', 1],
  ['0" m"', 170],
  ['0.0', 171],
])('number format %s is number %d', (numberFormat, id) => {
  const styles = opened();
  expect(formatAt(styles, styles.cellFormat(0, { numberFormat })).xf).toContain(`numFmtId="${id}"`);
});

it('numbers its own formats from 164 where there are none', () => {
  const styles = new StylesPart(blankStyles({ main: MAIN, relationships: '' }), 'styles.xml');
  styles.cellFormat(0, { numberFormat: '0.0' });
  expect(styles.changed()).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts',
  );
});

it('gives equal results one index, whatever the way to them', () => {
  const styles = opened();
  const whole: Style = { bold: true, fill: 'DDEEFF', numberFormat: '@' };
  const index = styles.cellFormat(0, whole);
  const half = styles.cellFormat(0, { bold: true });
  expect(styles.cellFormat(0, whole)).toBe(index);
  expect(styles.cellFormat(index, whole)).toBe(index);
  expect(styles.cellFormat(half, { bold: true })).toBe(half);
});

it('adds at the end, counts, and keeps every other byte', () => {
  const styles = opened();
  styles.cellFormat(0, { bold: true });
  const font =
    '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';
  const xf = '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>';
  expect(styles.changed()).toBe(
    SOURCE.replace('<fonts count="2"', '<fonts count="3"')
      .replace('</fonts>', `${font}</fonts>`)
      .replace('<cellXfs count="2"', '<cellXfs count="3"')
      .replace('</cellXfs>', `${xf}</cellXfs>`),
  );
});

it('states a highlight as a difference: the background colour, and what it denies', () => {
  const styles = opened();
  const style = { fill: 'FFCCCC', strike: true, bold: false, color: '990000' };
  expect([styles.highlight(style), styles.highlight({ italic: true }), styles.highlight(style)]).toEqual([
    0, 1, 0,
  ]);
  expect(styles.changed()).toContain(
    '<dxfs count="2"><dxf><font><b val="0"/><strike/><color rgb="FF990000"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFCCCC"/></patternFill></fill></dxf><dxf><font><i/></font></dxf></dxfs>',
  );
});

it('refuses more formats than a workbook can hold', () => {
  const xfs = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(64_000);
  const styles = new StylesPart(
    SOURCE.replace(/<cellXfs[\s\S]*<\/cellXfs>/, `<cellXfs>${xfs}</cellXfs>`),
    'styles.xml',
  );
  expect(styles.cellFormat(5, {})).toBe(0);
  expect(() => styles.cellFormat(0, { bold: true })).toThrow(
    expect.objectContaining({ feature: 'style-count' }),
  );
});
