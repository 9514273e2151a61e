import { applyPlans } from './applyPlans';
import { readHiddenRows } from './hiddenRows';
import { insertColumns } from './insertColumns';
import { rename } from './rename';
import { filterRows, filteredColumns, unfilterRows } from './rowFilter';
import { showPlace } from './showPlace';
import { watchBook } from './watchBook';
import { writeAndCheck } from './writeAndCheck';

/** All that changes the workbook or waits for its changes, in one part of the page that is loaded after the first screen. */
export const CHANGES = {
  applyPlans,
  filterRows,
  filteredColumns,
  insertColumns,
  readHiddenRows,
  rename,
  showPlace,
  unfilterRows,
  watchBook,
  writeAndCheck,
};
