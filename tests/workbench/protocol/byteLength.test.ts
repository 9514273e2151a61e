import fc from 'fast-check';
import { byteLength } from '../../../src/workbench/protocol/byteLength';

test('counts bytes as UTF-8 does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
