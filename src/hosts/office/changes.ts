import { applyPlans } from './applyPlans';
import { filterRows, unfilterRows } from './rowFilter';
import { watchBook } from './watchBook';
import { writeAndCheck } from './writeAndCheck';

/** All that changes the workbook or waits for its changes, in one part of the page that is loaded after the first screen. */
export const CHANGES = { applyPlans, filterRows, unfilterRows, watchBook, writeAndCheck };
