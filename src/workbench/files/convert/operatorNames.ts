import { fileName, officeName } from './namePairs';

const OPERATORS = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
] as const;

export type FileOperator = (typeof OPERATORS)[number][1];

/** A file that names none means `Between`. */
export function operatorOf(file: string | undefined): string {
  return officeName(OPERATORS, file) ?? 'Between';
}

export function fileOperatorOf(office: unknown): FileOperator {
  return fileName(OPERATORS, office) ?? 'between';
}
