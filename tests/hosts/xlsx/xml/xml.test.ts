import fc from 'fast-check';
import {
  attribute,
  child,
  children,
  decodeXml,
  encodeXml,
  flag,
  parseXml,
  prefixedAttribute,
} from '../../../../src/hosts/xlsx/xml/xml';
import { HostError } from '../../../../src/workbook/hostError';

const SOURCE =
  '<?xml version="1.0"?><!-- <b/> --><!DOCTYPE a [<!ENTITY x "y">]><a xmlns:r="u"><b n="1>2" r:n=\'&quot;\'/>t&amp;<![CDATA[<c>]]><b on="true">é</b></a>';

describe('parseXml', () => {
  const root = parseXml(SOURCE, 'part');

  it('gives elements, attributes and texts', () => {
    expect(root.local).toBe('a');
    expect(root.text).toBe('t&<c>');
    expect(children(root, 'b').map((b) => b.text)).toEqual(['', 'é']);
    const [first, second] = children(root, 'b');
    if (first === undefined || second === undefined) throw new Error('no child');
    expect([attribute(first, 'n'), prefixedAttribute(first, 'n'), attribute(first, 'z')]).toEqual([
      '1>2',
      '"',
      undefined,
    ]);
    expect([flag(second, 'on'), flag(second, 'off'), flag(second, 'off', true)]).toEqual([true, false, true]);
  });

  it('gives offsets that cut the source where it says', () => {
    const [first, second] = children(root, 'b');
    expect(SOURCE.slice(root.start, root.end)).toBe(SOURCE.slice(SOURCE.indexOf('<a ')));
    expect(SOURCE.slice(first?.start, first?.end)).toBe('<b n="1>2" r:n=\'&quot;\'/>');
    expect(SOURCE.slice(second?.openEnd, second?.closeStart)).toBe('é');
    const on = second?.attributes[0];
    expect(SOURCE.slice(on?.start, on?.end)).toBe('on="true"');
  });

  it('does not expand entities of a document type', () => {
    expect(parseXml('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'part').text).toBe('&x;');
  });

  it.each(['', '<a>', '<a><b></a>', '</a>', '<a', 'texte', '<a></b>'])('refuses %j', (source) => {
    expect(() => parseXml(source, 'part')).toThrow(HostError);
  });

  it('finds a child by its name without prefix', () => {
    expect(child(parseXml('<x:a><x:b/></x:a>', 'part'), 'b')?.name).toBe('x:b');
  });
});

describe('encodeXml and decodeXml', () => {
  it('are inverse of each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeXml(encodeXml(text))).toBe(text);
      }),
    );
  });

  it('survive as an attribute', () => {
    const text = 'a"b\'c<d>&\n\t\r';
    const root = parseXml(`<a b="${encodeXml(text)}"/>`, 'part');
    expect(attribute(root, 'b')).toBe(text);
  });

  it('leave what is no entity', () => {
    expect(decodeXml('&x; & &#x110000; R&D')).toBe('&x; & &#x110000; R&D');
  });
});
