/** Kinds of records that are looked at (MS-XLSB, 2.3). */
export const ROW = 0;
/** Cells: from the blank one to the formula with an error. */
export const CELL_BLANK = 1;
export const CELL_RK = 2;
export const CELL_ERROR = 3;
export const CELL_BOOL = 4;
export const CELL_REAL = 5;
export const CELL_TEXT = 6;
export const CELL_SHARED_TEXT = 7;
export const FORMULA_TEXT = 8;
export const FORMULA_NUMBER = 9;
export const FORMULA_BOOL = 10;
export const FORMULA_ERROR = 11;
/** The same as 1 to 7, right of the cell before, which they do not say. */
export const SHORT_BLANK = 12;
export const SHORT_SHARED_TEXT = 18;
export const SHARED_ITEM = 19;
export const FRT_BEGIN = 35;
export const FRT_END = 36;
export const AC_BEGIN = 37;
export const AC_END = 38;
export const FORMAT = 44;
export const XF = 47;
export const CELL_META = 49;
export const VALUE_META = 50;
export const CELL_RICH_TEXT = 62;
export const BEGIN_SHEET_DATA = 145;
export const END_SHEET_DATA = 146;
export const BOOK_PROPERTIES = 153;
export const SHEET = 156;
export const ARRAY_FORMULA = 426;
export const SHARED_FORMULA = 427;
export const DATA_TABLE = 428;
export const BEGIN_CELL_XFS = 617;
export const END_CELL_XFS = 618;
/** From here on records came later, and none of them is a cell. */
export const FIRST_FUTURE = 1024;
