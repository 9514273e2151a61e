/** Why a file cannot be opened as a workbook. */
export type UnreadableReason =
  /** Nothing in it. */
  | 'empty'
  /** Another kind of file: a picture, a text… */
  | 'not-a-workbook'
  /** Protected by a password that opens it. */
  | 'encrypted'
  /** Of Excel 97 to 2003. */
  | 'old-format'
  /** `.xlsb`. */
  | 'binary-format'
  /** `.ods`, of LibreOffice. */
  | 'open-document'
  /** Cut short, or parts of it do not hold together. */
  | 'damaged'
  /** More than a browser can hold at once. */
  | 'too-large';

/** A file that is no workbook that we can read; the workbook that is open is not concerned. */
export class UnreadableBook extends Error {
  override readonly name = 'UnreadableBook';

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
