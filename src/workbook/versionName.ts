/**
 * The hidden name of a workbook that keeps the version of the newest core that ever wrote there: names are part of its
 * content, which Excel keeps alike at every seat.
 */
export const VERSION_NAME = 'Pistes.version';

/** @param formula what the name means @returns 0 where somebody made something else of it */
export function versionOf(formula: string): number {
  const version = Number(formula.replace('=', ''));
  return Number.isFinite(version) ? version : 0;
}
