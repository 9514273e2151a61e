import { findSheet } from '../../model/cells';
import { texts } from '../texts';
import type { GridSeat } from './grid';
import { linkAt } from './linkAt';

/** Goes where the link of the selected cell leads: within the workbook, or to a page of its own. */
export function followLink({ replica, onRefusal }: GridSeat): void {
  const { sheet: id, area } = replica.selection;
  const sheet = findSheet(replica.book, id);
  const target = sheet === undefined ? null : linkAt(replica.book, sheet, area.row, area.column);
  switch (target?.kind) {
    case undefined:
      onRefusal(texts.grid.noLink);
      return;
    case 'place':
      replica.select(target.sheet, target.area, 'user');
      return;
    case 'page':
      window.open(target.address, '_blank', 'noopener,noreferrer');
      return;
    case 'elsewhere':
      onRefusal(texts.grid.linkElsewhere(target.words));
  }
}

/**
 * Follows the link of a cell that is clicked with Ctrl, as Excel does. The library has selected the cell by then.
 *
 * @returns what ends it
 */
export function followClicks(place: HTMLElement, seat: GridSeat): () => void {
  const click = (event: MouseEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof HTMLCanvasElement)) return;
    const { sheet: id, area } = seat.replica.selection;
    const sheet = findSheet(seat.replica.book, id);
    if (sheet !== undefined && linkAt(seat.replica.book, sheet, area.row, area.column) !== null)
      followLink(seat);
  };
  place.addEventListener('click', click);
  return () => place.removeEventListener('click', click);
}
