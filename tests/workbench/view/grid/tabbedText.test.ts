import * as fc from 'fast-check';
import { readTabbed, writeTabbed } from '../../../../src/workbench/view/grid/tabbedText';

describe('tabbedText', () => {
  it('what is written is read again, whatever the cells hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\t', '\n', ';', '1') });
    const grid = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(grid, (lines) => {
        expect(readTabbed(writeTabbed(lines))).toEqual(lines);
      }),
    );
  });

  it('takes lines of any system, and a last end of line for no line', () => {
    expect(readTabbed('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readTabbed('1\r2')).toEqual([['1'], ['2']]);
  });

  it('leaves quotes alone that do not hold a whole cell', () => {
    expect(readTabbed('dit « "oui" »\t"à part"')).toEqual([['dit « "oui" »', 'à part']]);
    expect(readTabbed('"ouvert')).toEqual([['"ouvert']]);
  });
});
