import { InflatedPart } from '../../../../src/hosts/xlsx/package/inflatedPart';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { deflate, EPOCH } from '../../../../src/hosts/xlsx/package/zipItem';

const itemOf = (name: string, text: string) => deflate(name, [Buffer.from(text)], EPOCH);
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('InflatedPart', () => {
  const large = itemOf('large', 'x'.repeat(100));
  const small = itemOf('small', 'y');

  it('gives the same bytes again for the largest item, whatever was asked for in between', () => {
    const inflated = new InflatedPart();
    const first = inflated.contentOf(large);
    expect(textOf(inflated.contentOf(small))).toBe('y');
    expect(inflated.contentOf(large)).toBe(first);
    expect(inflated.contentOf(small)).not.toBe(inflated.contentOf(small));
  });

  it('keeps a larger item in the place of the one that it had', () => {
    const inflated = new InflatedPart();
    const before = inflated.contentOf(small);
    inflated.contentOf(large);
    expect(inflated.contentOf(small)).not.toBe(before);
  });

  it('forgets the item that it is told to, and no other', () => {
    const inflated = new InflatedPart();
    const first = inflated.contentOf(large);
    inflated.release(small);
    expect(inflated.contentOf(large)).toBe(first);
    inflated.release(large);
    expect(inflated.contentOf(large)).not.toBe(first);
  });

  it('forgets whichever it has', () => {
    const inflated = new InflatedPart();
    const first = inflated.contentOf(large);
    inflated.release();
    expect(inflated.contentOf(large)).not.toBe(first);
    expect(inflated.contentOf(large)).toEqual(first);
  });
});

describe('OpcPackage: the part inflated last', () => {
  it('is inflated once for a package and its copy, until it is replaced or written', async () => {
    const opc = OpcPackage.empty();
    opc.set('a.xml', 'a'.repeat(1000));
    const copy = opc.copy();
    const first = opc.bytes('a.xml');
    expect(copy.bytes('A.xml')).toBe(first);
    copy.set('a.xml', 'b');
    expect([copy.text('a.xml'), opc.text('a.xml')]).toEqual(['b', 'a'.repeat(1000)]);
    const again = opc.bytes('a.xml');
    expect(opc.bytes('a.xml')).toBe(again);
    await opc.write();
    expect(opc.bytes('a.xml')).not.toBe(again);
  });
});
