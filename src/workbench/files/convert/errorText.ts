const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;

/** A text that a cell shows when its formula fails. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}
