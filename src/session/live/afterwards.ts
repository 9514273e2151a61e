import { movesSinceWritten } from '../../sheets/movesSinceWritten';
import { planOurColumns } from '../../sheets/planOurColumns';
import { comparePasses } from './comparePasses';
import { heldLevels, hintOf } from './hintOf';
import { Insistence } from './insistence';
import { overlay } from './overlay';
import { PartialSortWatch } from './partialSortWatch';
import { RankWriter } from './rankWriter';

/** What the session needs once something is edited or asked for: a part of the page that comes after the first screen. */
export const AFTERWARDS = {
  comparePasses,
  heldLevels,
  hintOf,
  movesSinceWritten,
  Insistence,
  overlay,
  planOurColumns,
  RankWriter,
  PartialSortWatch,
};
