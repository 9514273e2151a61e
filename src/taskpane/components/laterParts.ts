import { FilterNamed } from './FilterNamed';
import { LiveRegions } from './LiveRegions';
import { MenuList } from './MenuList';
import { MovementBadge } from './MovementBadge';
import { PaneNotices } from './PaneNotices';
import { PisteDetail } from './PisteDetail';
import { PisteFilters } from './PisteFilters';
import { RankingNotices } from './RankingNotices';
import { Screen } from './Screen';
import { ScreenFocus } from './ScreenFocus';
import { SCREENS } from './screens';
import { SelectionHidden } from './SelectionHidden';
import { TabMark } from './TabMark';
import { TwinMark } from './TwinMark';

/** What belongs to the first screen and is not seen at once: one file, which loads right after it. See `later`. */
export const LATER_PARTS = {
  FilterNamed,
  LiveRegions,
  MenuList,
  MovementBadge,
  PaneNotices,
  PisteDetail,
  PisteFilters,
  RankingNotices,
  Screen,
  ScreenFocus,
  SelectionHidden,
  TabMark,
  TwinMark,
};

/** Loads what is not there yet, so that losing the network later, or another version put online, changes nothing. */
export async function loadScreens(): Promise<void> {
  await Promise.allSettled([...Object.values(SCREENS).map((load) => load()), import('./TroubleView')]);
}
