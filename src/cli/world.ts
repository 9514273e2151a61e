import type { Place } from '../sheets/place';
import type { Area } from '../workbook/area';
import type { Limits } from '../workbook/excess';
import type { WorkbookPort } from '../workbook/workbookPort';

/** A workbook that comes from a file, or will go to one. */
export interface WorkbookFile extends WorkbookPort {
  /** Whether it may hold macros: the file's name must then end in `.xlsm`. */
  readonly macros: boolean;
  /** The cells of these areas that are calculated, whatever they show. */
  formulas(sheet: string, areas: readonly Area[]): Promise<readonly Place[]>;
  /** The whole file, with all that was applied. */
  save(): Promise<Uint8Array>;
}

/** What opens and makes workbook files. */
export interface FileHost {
  /** The most that is read of a file; the host holds to it in what it opens. */
  readonly limits: Limits;
  /**
   * @param name the file's name, for messages
   * @throws HostError when it is not a workbook that can be read
   */
  open(bytes: Uint8Array, name: string): Promise<WorkbookFile>;
  /** A workbook with no sheet yet. */
  create(): Promise<WorkbookFile>;
}

/** All that a command may know of the place where it runs. */
export interface World {
  readonly host: FileHost;
  /** Folder against which relative paths resolve; absolute. */
  readonly folder: string;
  /** The day printed on reports. */
  readonly today: Date;
  readonly version: string;
  /** Writes to standard output, which carries nothing but the result: piece by piece, each once the last is gone. */
  out(pieces: Iterable<string>): Promise<void>;
  /** Writes to standard error: what is not the result. */
  note(text: string): void;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
}
