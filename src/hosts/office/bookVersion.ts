import type { AfterSync } from './bookStructure';

/**
 * A hidden name of the workbook: names are part of its content, which Excel keeps alike at every seat. Settings of an
 * add-in are copied when a seat opens, and have been lost on the web.
 */
const NAME = 'Pistes.version';

/** Undefined where no version was ever kept; 0 where somebody made something else of it. */
export function queueVersion({ workbook }: Excel.RequestContext): AfterSync<number | undefined> {
  const item = workbook.names.getItemOrNullObject(NAME);
  item.load('formula');
  return () => {
    if (item.isNullObject) return undefined;
    const version = Number(String(item.formula).replace('=', ''));
    return Number.isFinite(version) ? version : 0;
  };
}

/** @param before as last read */
export function keepVersion(
  { workbook }: Excel.RequestContext,
  version: number,
  before: number | undefined,
): void {
  if (before === version) return;
  const formula = `=${version}`;
  if (before === undefined) workbook.names.add(NAME, formula).visible = false;
  else workbook.names.getItem(NAME).formula = formula;
}
