import type { TagScanner } from '../xml/tagScanner';

/** How many times an attribute of the tag says that it stands; once where it says nothing that can be counted. */
export function repeatedTimes(scanner: TagScanner, attribute: string): number {
  const times = Number(scanner.attributeText(attribute) ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
}
