import { movesSinceWritten } from '../../sheets/movesSinceWritten';
import { planOurColumns } from '../../sheets/planOurColumns';
import { checkedWrite } from './checkedWrite';
import { comparePasses } from './comparePasses';
import { overlay } from './overlay';
import { PartialSortWatch } from './partialSortWatch';
import { planRankWrite } from './rankWrite';

/** What the session needs once something is edited or asked for: a part of the page that comes after the first screen. */
export const AFTERWARDS = {
  checkedWrite,
  comparePasses,
  movesSinceWritten,
  overlay,
  planOurColumns,
  planRankWrite,
  PartialSortWatch,
};
