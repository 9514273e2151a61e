import { VERSION_NAME, versionOf } from '../../workbook/versionName';
import type { AfterSync } from './bookStructure';

/**
 * Kept under a name, since settings of an add-in are copied when a seat opens, and have been lost on the web. Undefined
 * where no version was ever kept; 0 where somebody made something else of it.
 */
export function queueVersion({ workbook }: Excel.RequestContext): AfterSync<number | undefined> {
  const item = workbook.names.getItemOrNullObject(VERSION_NAME);
  item.load('formula');
  return () => (item.isNullObject ? undefined : versionOf(String(item.formula)));
}

/** @param before as last read */
export function keepVersion(
  { workbook }: Excel.RequestContext,
  version: number,
  before: number | undefined,
): void {
  if (before === version) return;
  const formula = `=${version}`;
  if (before === undefined) workbook.names.add(VERSION_NAME, formula).visible = false;
  else workbook.names.getItem(VERSION_NAME).formula = formula;
}
