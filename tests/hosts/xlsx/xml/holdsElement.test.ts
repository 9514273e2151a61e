import { holdsElement } from '../../../../src/hosts/xlsx/xml/holdsElement';

describe('holdsElement(bytes, local)', () => {
  it.each([
    '<c><f>A1</f></c>',
    '<c><f t="shared" si="0"/></c>',
    '<c><f\n>A1</f>',
    '<x:c><x:f>A1</x:f>',
    '<f/>',
    '<a-b.c:f>A1</a-b.c:f>',
    '<déjà:f>A1</déjà:f>',
    `<${'n'.repeat(300)}:f/>`,
  ])('finds a formula in %s', (xml) => {
    expect(holdsElement(Buffer.from(xml), 'f')).toBe(true);
  });

  it.each([
    '<filters/><formula1>A1</formula1>',
    '<t>a &lt;f&gt; b:f c</t>',
    '<c r="a:f "/>',
    '<t xml:space="preserve">a:f b</t>',
    '<t><![CDATA[<t:f',
    '<x14:cfRule><xm:f>A1</xm:f></x14:cfRule>',
    '',
  ])('finds none in %s', (xml) => {
    expect(holdsElement(Buffer.from(xml), 'f')).toBe(false);
  });
});
