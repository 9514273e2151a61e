import type { ColumnFilters, RowFilter } from '../../workbook/livePort';

/** The filters through which one seat sees the workbook: one at most for everybody, one at most for itself. */
export class SeatFilters {
  /** The filter that everybody sees. */
  shared: RowFilter | null = null;
  /** That of this seat's temporary view. */
  ownView: RowFilter | null = null;

  /** @param refusesViews views of one's own cannot be entered */
  constructor(private readonly refusesViews: boolean) {}

  /** See `LivePort.filter`. */
  set(filter: RowFilter, seenBy: 'own-view' | 'shared'): boolean {
    if (seenBy === 'own-view' && this.refusesViews) return false;
    if (seenBy === 'own-view') this.ownView = filter;
    else this.shared = filter;
    return true;
  }

  /** See `LivePort.unfilter`. */
  takeOff({ sheet, columns }: ColumnFilters): 'own-view' | 'shared' | 'none' {
    const wasOwn = this.ownView !== null;
    this.ownView = null;
    if (wasOwn) return 'own-view';
    const isThere = this.shared?.sheet === sheet && columns.includes(this.shared.column);
    if (isThere) this.shared = null;
    return isThere ? 'shared' : 'none';
  }

  /** See `LivePort.filteredColumns`. */
  filteredAmong({ sheet, columns }: ColumnFilters): readonly number[] {
    const { shared } = this;
    return shared?.sheet === sheet ? columns.filter((column) => column === shared.column) : [];
  }
}
