import fc from 'fast-check';
import { ByteWriter } from '../../../../src/hosts/xlsx/xml/byteWriter';

const SOURCE = Buffer.alloc(200_000, 'é€🏘 abc');

describe('ByteWriter', () => {
  it('gives texts and slices in their order, whatever their length', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.integer({ min: 16_000, max: 17_000 }).map((length) => '€'.repeat(length)),
      fc.constant('é'.repeat(1_100_000)),
    );
    const slice = fc.tuple(fc.nat(SOURCE.length), fc.nat(SOURCE.length));
    fc.assert(
      fc.property(fc.array(fc.oneof(text, slice), { maxLength: 12 }), (parts) => {
        const writer = new ByteWriter();
        const expected: Uint8Array[] = [];
        for (const part of parts) {
          if (typeof part === 'string') {
            writer.text(part);
            expected.push(Buffer.from(part, 'utf8'));
          } else {
            const [start, end] = [Math.min(...part), Math.max(...part)];
            writer.slice(SOURCE, start, end);
            expected.push(SOURCE.subarray(start, end));
          }
        }
        expect(Buffer.concat(writer.finish()).equals(Buffer.concat(expected))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives nothing for nothing', () => {
    const writer = new ByteWriter();
    writer.text('');
    writer.slice(SOURCE, 5, 5);
    expect(writer.finish()).toEqual([]);
  });
});
