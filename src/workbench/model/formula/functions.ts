import { displayText } from '../displayText';
import { criterionOf } from './criteria';
import type { Scope } from './evaluate';
import { evaluate, scalar } from './evaluate';
import type { Operand, Result } from './operand';
import { isError, isGrid, toBoolean, toNumber, toText } from './operand';
import type { FormulaNode } from './parse';

/** A function of Excel; `#NAME?` for one that is not emulated. */
export function callFunction(name: string, args: readonly FormulaNode[], scope: Scope): Operand {
  const special = SPECIAL[name];
  if (special !== undefined) return special(args, scope);
  const plain = PLAIN[name];
  if (plain === undefined) return '#NAME?';
  const values = args.map((arg) => scalar(arg, scope));
  return values.find(isError) ?? plain(...values);
}

export function isEmulated(name: string): boolean {
  return name in SPECIAL || name in PLAIN;
}

type Special = (args: readonly FormulaNode[], scope: Scope) => Operand;

const BLANK: FormulaNode = { kind: 'value', value: null };

/** Those that take areas, or must not fail on an error, or compute only what they need. */
const SPECIAL: Readonly<Record<string, Special>> = {
  IF: ([test = BLANK, yes, no], scope) => {
    const truth = toBoolean(scalar(test, scope));
    if (typeof truth === 'string') return truth;
    const chosen = truth ? yes : no;
    return chosen === undefined ? truth : scalar(chosen, scope);
  },
  IFERROR: ([value = BLANK, otherwise = BLANK], scope) => {
    const found = scalar(value, scope);
    return isError(found) ? scalar(otherwise, scope) : found;
  },
  ISERROR: ([value = BLANK], scope) => isError(scalar(value, scope)),
  ISNA: ([value = BLANK], scope) => scalar(value, scope) === '#N/A',
  ISLOGICAL: ([value = BLANK], scope) => typeof scalar(value, scope) === 'boolean',
  ISNUMBER: ([value = BLANK], scope) => typeof scalar(value, scope) === 'number',
  ISBLANK: ([value = BLANK], scope) => scalar(value, scope) === null,
  ISTEXT: ([value = BLANK], scope) => {
    const found = scalar(value, scope);
    return typeof found === 'string' && !isError(found);
  },
  AND: (args, scope) => logical(args, scope, (truths) => truths.every(Boolean)),
  OR: (args, scope) => logical(args, scope, (truths) => truths.some(Boolean)),
  SUM: (args, scope) =>
    overNumbers(args, scope, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: (args, scope) => overNumbers(args, scope, (numbers) => (numbers.length ? Math.min(...numbers) : 0)),
  MAX: (args, scope) => overNumbers(args, scope, (numbers) => (numbers.length ? Math.max(...numbers) : 0)),
  AVERAGE: (args, scope) => {
    const values = flat(args, scope);
    const numbers = values.filter((value) => typeof value === 'number');
    const sum = numbers.reduce((total, number) => total + number, 0);
    return values.find(isError) ?? (numbers.length === 0 ? '#DIV/0!' : sum / numbers.length);
  },
  COUNT: (args, scope) => flat(args, scope).filter((value) => typeof value === 'number').length,
  COUNTA: (args, scope) => flat(args, scope).filter((value) => value !== null).length,
  COUNTBLANK: (args, scope) => flat(args, scope).filter((value) => value === null || value === '').length,
  COUNTIF: (args, scope) => kept(args, scope, (found) => found.length),
  COUNTIFS: (args, scope) => kept(args, scope, (found) => found.length),
  SUMIF: ([area = BLANK, criterion = BLANK, summed = area], scope) => {
    const values = flat([summed], scope);
    return kept([area, criterion], scope, (found) =>
      found.reduce((sum, at) => sum + (typeof values[at] === 'number' ? Number(values[at]) : 0), 0),
    );
  },
  ROW: ([of], scope) => {
    if (of === undefined) return scope.row + 1;
    return of.kind === 'reference' ? (of.reference.from.row ?? 0) + 1 : '#VALUE!';
  },
  COLUMN: ([of], scope) => {
    if (of === undefined) return scope.column + 1;
    return of.kind === 'reference' ? (of.reference.from.column ?? 0) + 1 : '#VALUE!';
  },
};

const PLAIN: Readonly<Record<string, (...values: readonly Operand[]) => Operand>> = {
  NOT: (value = null) => negated(toBoolean(value)),
  N: (value = null) => (typeof value === 'string' ? 0 : toNumber(value)),
  LEN: (value = null) => toText(value).length,
  TRIM: (value = null) => toText(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  LOWER: (value = null) => toText(value).toLowerCase(),
  UPPER: (value = null) => toText(value).toUpperCase(),
  EXACT: (left = null, right = null) => toText(left) === toText(right),
  TEXT: (value = null, format = null) =>
    displayText({ value: value ?? 0 }, { numberFormat: toText(format) }, 'invariant'),
  LEFT: (text = null, length = 1) => withNumber(length, (count) => toText(text).slice(0, count)),
  RIGHT: (text = null, length = 1) =>
    withNumber(length, (count) => (count === 0 ? '' : toText(text).slice(-count))),
  INT: (value = null) => withNumber(value, Math.floor),
  ABS: (value = null) => withNumber(value, Math.abs),
  MID: (text = null, start = 1, length = 0) =>
    withNumber(start, (from) =>
      withNumber(length, (count) =>
        from < 1 || count < 0 ? '#VALUE!' : toText(text).slice(from - 1, from - 1 + count),
      ),
    ),
  FIND: (wanted = null, text = null, start = 1) =>
    withNumber(start, (from) => placeIn(toText(text), toText(wanted), from)),
  SEARCH: (wanted = null, text = null, start = 1) =>
    withNumber(start, (from) => placeIn(toText(text).toLowerCase(), toText(wanted).toLowerCase(), from)),
  CONCATENATE: (...values) => values.map(toText).join(''),
  ROUND: (value = null, digits = 0) =>
    withNumber(value, (number) => withNumber(digits, (count) => rounded(number, count))),
  MOD: (value = null, by = null) =>
    withNumber(value, (number) =>
      withNumber(by, (divisor) =>
        divisor === 0 ? '#DIV/0!' : number - divisor * Math.floor(number / divisor),
      ),
    ),
  CHAR: (code = null) => withNumber(code, (number) => String.fromCharCode(number)),
  SUBSTITUTE: (text = null, before = null, after = null) =>
    before === null || before === '' ? toText(text) : toText(text).replaceAll(toText(before), toText(after)),
};

/** Counts from 1. */
function placeIn(text: string, wanted: string, from: number): Operand {
  const at = from < 1 ? -1 : text.indexOf(wanted, from - 1);
  return at < 0 ? '#VALUE!' : at + 1;
}

/** Halves go away from zero, on the decimal digits. */
function rounded(number: number, digits: number): number {
  const shifted = Math.round(Number(`${String(Math.abs(number))}e${String(digits)}`));
  return Math.sign(number) * Number(`${String(shifted)}e${String(-digits)}`);
}

function negated(truth: boolean | string): Operand {
  return typeof truth === 'string' ? truth : !truth;
}

function withNumber(value: Operand, use: (number: number) => Operand): Operand {
  const number = toNumber(value);
  return typeof number === 'string' ? number : use(number);
}

function flat(args: readonly FormulaNode[], scope: Scope): readonly Operand[] {
  return args.flatMap((arg) => spread(evaluate(arg, scope)));
}

function spread(result: Result): readonly Operand[] {
  return isGrid(result) ? result.flat() : [result];
}

/** Uses the places, from 0, of the values that meet all criteria: pairs of an area and a criterion. */
function kept(
  args: readonly FormulaNode[],
  scope: Scope,
  use: (places: readonly number[]) => Operand,
): Operand {
  let found: readonly number[] | null = null;
  let size = 0;
  for (let at = 0; at < args.length; at += 2) {
    const values = flat(args.slice(at, at + 1), scope);
    if (found !== null && values.length !== size) return '#VALUE!';
    size = values.length;
    const meets = criterionOf(scalar(args[at + 1] ?? BLANK, scope));
    found = (found ?? [...values.keys()]).filter((place) => meets(values[place] ?? null));
  }
  return use(found ?? []);
}

/** Texts and blanks of cells do not count, as in Excel. */
function logical(
  args: readonly FormulaNode[],
  scope: Scope,
  judge: (truths: readonly boolean[]) => boolean,
): Operand {
  const values = flat(args, scope);
  const error = values.find(isError);
  if (error !== undefined) return error;
  const truths = values
    .filter((value) => typeof value === 'boolean' || typeof value === 'number')
    .map(Boolean);
  return truths.length === 0 ? '#VALUE!' : judge(truths);
}

function overNumbers(
  args: readonly FormulaNode[],
  scope: Scope,
  compute: (numbers: readonly number[]) => number,
): Operand {
  const values = flat(args, scope);
  return values.find(isError) ?? compute(values.filter((value) => typeof value === 'number'));
}
