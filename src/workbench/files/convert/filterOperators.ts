/** As a criterion begins, and as a file names it. */
export const FILTER_OPERATORS = [
  ['=', 'equal'],
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
] as const;
