import type { FilterCriteria } from '../book';
import type { SeatReplica } from '../seatReplica';
import { bodyOf, columnOf, writableSheet, writableTable } from './find';
import type { Hand } from './hand';
import { sortOrder } from './sortOrder';

/** How a person sorts and filters rows by one of their columns, as the menu of its header does. */
export class HeaderMenu {
  constructor(
    private readonly replica: SeatReplica,
    private readonly hand: Hand,
  ) {}

  /** Sorts the rows in view of a table by the column of that header. */
  sortTable(table: string, header: string, descending = false): void {
    const found = writableTable(this.replica.book, table);
    const area = bodyOf(found.table);
    const column = area.column + columnOf(found, header);
    const order = sortOrder(found.sheet, area, column, descending);
    this.hand.act([{ kind: 'sort', sheet: found.sheet.id, area, order }]);
  }

  /** Keeps in view the rows that show one of these texts in the column of that header. */
  filterTable(table: string, header: string, texts: readonly string[]): void {
    this.filter(table, header, { filterOn: 'Values', values: texts });
  }

  clearFilter(table: string, header: string): void {
    this.filter(table, header, null);
  }

  /** The same by the filter of a sheet, where it has one. @param texts null: all rows */
  filterSheet(sheet: string, column: number, texts: readonly string[] | null): void {
    const { id, filter } = writableSheet(this.replica.book, sheet);
    if (filter === null) return;
    const others = Object.entries(filter.criteria).filter(([at]) => Number(at) !== column);
    const criteria: [string, FilterCriteria][] =
      texts === null ? others : [...others, [String(column), { filterOn: 'Values', values: texts }]];
    const changed = { ...filter, criteria: Object.fromEntries(criteria) };
    this.hand.act([{ kind: 'sheetFilter', sheet: id, filter: changed }]);
  }

  private filter(table: string, header: string, criteria: FilterCriteria | null): void {
    const found = writableTable(this.replica.book, table);
    const column = found.table.area.column + columnOf(found, header);
    this.hand.act([{ kind: 'tableFilter', sheet: found.sheet.id, table: found.table.id, column, criteria }]);
  }
}
