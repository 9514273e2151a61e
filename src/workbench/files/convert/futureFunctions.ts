/**
 * Functions that are younger than the file format: a file marks them, nobody sees the mark. Those that name things of
 * their own (`LET`, `LAMBDA`) have more marks than one, and are left as they are.
 */
const YOUNG = [
  'ARRAYTOTEXT CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTERXML FORMULATEXT HSTACK IFNA IFS ISFORMULA',
  'ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE',
  'TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR',
].flatMap((line) => line.split(' '));
const SHEET_ONLY = ['FILTER', 'SORT'];

const MARKED = new RegExp(`_xlfn\\.(?:_xlws\\.)?(?=(?:${[...YOUNG, ...SHEET_ONLY].join('|')})\\()`, 'gi');
const PLAIN = new RegExp(`(?<![\\w.])(${[...YOUNG, ...SHEET_ONLY].join('|')})(?=\\()`, 'gi');

/** As people read it; marks of functions that are not known here stay. */
export function withoutMarks(formula: string): string {
  return formula.includes('_xlfn.') ? outsideTexts(formula, (part) => part.replace(MARKED, '')) : formula;
}

/** As a file wants it. */
export function withMarks(formula: string): string {
  return outsideTexts(formula, (part) =>
    part.replace(PLAIN, (name) => {
      const mark = SHEET_ONLY.includes(name.toUpperCase()) ? '_xlfn._xlws.' : '_xlfn.';
      return mark + name;
    }),
  );
}

/** Texts and names of sheets stand in quotes. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
