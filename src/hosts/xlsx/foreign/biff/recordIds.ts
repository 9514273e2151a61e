/** Kinds of records that are looked at (MS-XLS, 2.3). */
export const BOF = 0x0809;
export const EOF = 0x000a;
export const CONTINUE = 0x003c;
export const FILE_PASS = 0x002f;
export const DATE_1904 = 0x0022;
export const BOUND_SHEET = 0x0085;
export const FORMAT = 0x041e;
export const XF = 0x00e0;
export const SST = 0x00fc;
export const NUMBER = 0x0203;
export const LABEL = 0x0204;
export const BOOL_ERR = 0x0205;
export const STRING = 0x0207;
export const RK = 0x027e;
export const MUL_RK = 0x00bd;
export const R_STRING = 0x00d6;
export const LABEL_SST = 0x00fd;
export const FORMULA = 0x0006;
/** Formulas as Excel 3 and 4 number them: they hold their value at the same place. */
export const FORMULA_3 = 0x0206;
export const FORMULA_4 = 0x0406;
/** Cells of Excel 2, whose values lie elsewhere: number, whole number, text, boolean. */
export const OLD_INTEGER = 0x0002;
export const OLD_NUMBER = 0x0003;
export const OLD_LABEL = 0x0004;
export const OLD_BOOL_ERR = 0x0005;
export const SHARED_FORMULA = 0x04bc;
export const ARRAY = 0x0221;
/** Who wrote the file last: a person, or the name of a program. */
export const WRITE_ACCESS = 0x005c;
