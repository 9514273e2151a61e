import type { Excess } from './excess';

/** What a host cannot keep, or cannot make true without losing something. */
export type UnsupportedFeature =
  /** The file is written by a program or in a variant that cannot be read. `detail` names it. */
  | 'file-format'
  /** A sheet of that name exists, and is not a grid of cells (a chart sheet, a macro sheet, a dialog). */
  | 'sheet-kind'
  /** The name is not one that Excel accepts for a sheet. */
  | 'sheet-name'
  /** A report sheet holds something that a plan cannot state (drawing, table, notes, pivot table, controls…): `part`. */
  | 'sheet-content'
  /** Rows, or cells of a row, do not follow one another in the file. */
  | 'row-order'
  /** The old shared mode, which keeps a journal of every cell. */
  | 'shared-workbook'
  | 'shared-formula'
  | 'array-formula'
  | 'data-table'
  /** A text of more than 32,767 characters. */
  | 'text-length'
  /** A cell beyond the last row or column of a sheet. */
  | 'sheet-limits'
  | 'merged-cells'
  /** A table would overlap another one, or a filter. */
  | 'table-overlap'
  /** Only Excel can change which columns it has: they come from a query or from an XML map. */
  | 'query-table'
  /** Headers or totals would have to move, columns to be left out, or there is no header row. */
  | 'table-shape'
  | 'table-headers'
  | 'table-name'
  | 'validation'
  | 'conditional-format'
  /** More distinct cell formats than a workbook can hold. */
  | 'style-count'
  /** The host has no such function. `detail` names it. */
  | 'host-function';

export type HostErrorCode =
  | 'not-found'
  | 'not-a-file'
  | 'not-a-workbook'
  /** The end of the file is missing, or what it holds does not agree with its own checksums. */
  | 'truncated'
  | 'password'
  /** Digitally signed: any change would break the signature. */
  | 'signed'
  | 'unsupported'
  /** More than the host can carry, or than is read of a file: `excess` then holds the figures. */
  | 'too-large'
  | 'unwritable'
  /** The host is busy (long calculation, connection down): trying again later may work. */
  | 'busy'
  /** Somebody is typing in a cell: nothing can be read nor written until that is over. */
  | 'editing'
  /** The host refuses: protected sheet, read-only workbook. */
  | 'refused'
  /** A sheet, a table or a cell that was there a moment ago is gone: look again before anything else. */
  | 'gone'
  /** Rows or columns moved while somebody's cells were written: all that was overwritten is put back. */
  | 'moved'
  /** The same, but rows kept moving and not all could be put back. `detail`: a cell to look at. */
  | 'unrestored'
  /** A cell that was to be filled in is calculated by a formula. All is as before. `detail`: that cell. */
  | 'calculated'
  /** Where something is to be made stands a formula that nobody was asked about. All is as before. `detail`: its cell. */
  | 'occupied'
  /** A filter hides rows, and the host puts cells elsewhere because of it. */
  | 'filtered'
  /** Merged cells, or a pivot table, are in the way. */
  | 'merged'
  | 'pivot'
  /** A newer version of this program wrote the workbook: this one must not. */
  | 'outdated'
  /** No answer came in time. What was asked may have been done, or may be done later. */
  | 'unanswered'
  /** The host gave up for a reason of its own. `detail` holds its code. */
  | 'failed';

export interface HostErrorOptions extends ErrorOptions {
  readonly part?: string;
  readonly excess?: Excess;
}

/**
 * What a host says when it cannot read or write. The message is for developers: the sentence that a user reads is made
 * elsewhere, from `code`, `feature` and `detail`.
 */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly part: string | undefined;
  readonly excess: Excess | undefined;

  /**
   * @param detail what is concerned, as a user can find it: a quoted cell, a sheet, a part of the file, a function
   * @param feature given with the code `unsupported`, and only then
   * @param options `part`: what it is, by the name that the file format gives it; `excess`: of `too-large`
   */
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string,
    readonly feature?: UnsupportedFeature,
    options?: HostErrorOptions,
  ) {
    const what = [feature, options?.part].filter((word) => word !== undefined).join(', ');
    super(`${code}${what === '' ? '' : ` (${what})`}: ${detail}`, options);
    this.part = options?.part;
    this.excess = options?.excess;
  }

  /** @param detail the cell, the sheet or the part that stands in the way */
  static unsupported(feature: UnsupportedFeature, detail: string, options?: HostErrorOptions): HostError {
    return new HostError('unsupported', detail, feature, options);
  }
  /** @param place the sheet or the part that holds too much, the file where it is the whole */
  static tooLarge(place: string, excess: Excess): HostError {
    return new HostError('too-large', place, undefined, { excess });
  }
}
