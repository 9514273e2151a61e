import { csvRows } from '../../../src/cli/csv/csvRows';
import { readPisteTable } from '../../../src/cli/csv/readPisteTable';
import { DEFAULT_METHOD } from '../../../src/core/defaultMethod';
import { LIMITS } from '../../../src/hosts/xlsx/limits';
import { exampleContent } from '../../../src/sheets/example/exampleContent';
import { REPORT_PISTES } from '../../../src/sheets/example/reportPistes';
import { WORKSHOP_PISTES } from '../../../src/sheets/example/workshopPistes';

/** The same texts through the reader of tables that anybody may bring. */
function readAsTable(text: string): unknown {
  const table = readPisteTable(new TextEncoder().encode(text), 'exemple', DEFAULT_METHOD, LIMITS);
  return table.ok && csvRows(table.value, DEFAULT_METHOD).rows;
}

test.each([
  ['report', REPORT_PISTES, 78],
  ['workshop', REPORT_PISTES + WORKSHOP_PISTES, 95],
] as const)('the rows of the example « %s » are those of its table, cell by cell', (kind, text, count) => {
  const { rows } = exampleContent(kind);
  expect(rows).toHaveLength(count);
  expect(rows).toEqual(readAsTable(text));
});

test('both examples list the sixteen communes', () => {
  expect(exampleContent('report').communes).toHaveLength(16);
  expect(exampleContent('workshop').communes).toEqual(exampleContent('report').communes);
});
