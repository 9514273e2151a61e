import { eventAddress } from '../../../src/workbench/protocol/eventAddress';

test.each([
  [{ row: 1, column: 1, rows: 1, columns: 1 }, 'B2'],
  [{ row: 0, column: 25, rows: 2, columns: 2 }, 'Z1:AA2'],
  [{ row: 4, column: 0, rows: 2, columns: 16384 }, '5:6'],
  [{ row: 0, column: 2, rows: 1048576, columns: 1 }, 'C:C'],
])('%o is %s', (area, address) => {
  expect(eventAddress(area)).toBe(address);
});
