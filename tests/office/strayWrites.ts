import { sheetNamed, valuesIn } from '../../src/workbench/model/cells';
import type { Desk } from './workshop';

const OURS = ['Statut', 'Priorité', 'Rang', 'Motif', 'Calculé sur'];

/**
 * What the add-in of this seat writes, from now on, on cells of the scoring sheet that are not its own: in a column of
 * somebody's, on the header row, below the table.
 */
export function strayWrites({ replica }: Pick<Desk, 'replica'>, sheet = 'Évaluation'): readonly string[] {
  const strays: string[] = [];
  replica.listenToOperations((operations, origin) => {
    const found = sheetNamed(replica.book, sheet);
    if (origin !== 'add-in' || found === undefined) return;
    for (const operation of operations) {
      if (operation.kind !== 'cells' || operation.sheet !== found.id) continue;
      const [table] = found.tables;
      const area = table?.area ?? { row: 0, column: 0, rows: Infinity, columns: 0 };
      const headers = valuesIn(found, { row: area.row, column: 0, rows: 1, columns: 40 })[0] ?? [];
      operation.cells.forEach((cells, down) => {
        cells.forEach((cell, across) => {
          const [row, column] = [operation.row + down, operation.column + across];
          const isOurs =
            OURS.includes(String(headers[column])) && row > area.row && row < area.row + area.rows;
          if (cell !== null && !isOurs)
            strays.push(`${String(headers[column])} ${String(row)}: ${JSON.stringify(cell)}`);
        });
      });
    }
  });
  return strays;
}
