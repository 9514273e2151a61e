/**
 * Raised whenever the same workbook comes to other cells: another rule, another phrase. A program never writes over the
 * cells of a newer one, or two panes of different ages would write in turns for ever.
 */
export const CORE_VERSION = 1;
