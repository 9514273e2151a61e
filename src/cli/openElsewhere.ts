import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A program that has a workbook open, and the file by which it says so. */
export interface Holder {
  readonly program: 'Excel' | 'LibreOffice';
  /** Name of the lock file, in the workbook's folder. */
  readonly lock: string;
}

/**
 * The program that has this file open, as far as it can be told: Excel leaves `~$NAME` beside it, LibreOffice
 * `.~lock.NAME#`. Such a file may also remain from a program that was stopped.
 */
export function openElsewhere(place: string): Holder | null {
  const name = basename(place);
  const holders: readonly Holder[] = [
    { program: 'Excel', lock: `~$${name}` },
    { program: 'LibreOffice', lock: `.~lock.${name}#` },
  ];
  return holders.find(({ lock }) => existsSync(join(dirname(place), lock))) ?? null;
}
