import { columnPoints } from '../../../src/hosts/office/columnPoints';

describe('columnPoints', () => {
  it.each([
    [8.43, 64],
    [10, 75],
    [40, 285],
    [0, 5],
  ])('makes of %d characters %d pixels', (characters, pixels) => {
    expect(columnPoints(characters)).toBe(pixels * 0.75);
  });
});
