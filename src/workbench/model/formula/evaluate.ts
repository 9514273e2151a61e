import { callFunction } from './functions';
import type { Operand, Result } from './operand';
import { compareOperands, isError, isGrid, toNumber, toText } from './operand';
import type { FormulaNode } from './parse';
import type { Reference } from './reference';

/** What a formula can see. */
export interface Scope {
  /** Of the cell that holds the formula, from 0. */
  readonly row: number;
  readonly column: number;
  /** The cells that it points at: one value for a single cell. */
  cells(reference: Reference): Result;
}

export function evaluate(node: FormulaNode, scope: Scope): Result {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'reference':
      return scope.cells(node.reference);
    case 'call':
      return callFunction(node.name, node.args, scope);
    case 'binary':
      return binary(node.operator, scalar(node.left, scope), scalar(node.right, scope));
    case 'unary':
      return unary(node.operator, scalar(node.of, scope));
  }
}

/** The value of a node as one cell takes it: an area gives the cell of the formula's own row or column. */
export function scalar(node: FormulaNode, scope: Scope): Operand {
  const result = evaluate(node, scope);
  if (!isGrid(result)) return result;
  if (node.kind !== 'reference') return '#VALUE!';
  const { from } = node.reference;
  const [down, right] = [scope.row - (from.row ?? 0), scope.column - (from.column ?? 0)];
  const line = result.length === 1 ? result[0] : result[down];
  const value = line?.length === 1 ? line[0] : line?.[right];
  return value === undefined ? '#VALUE!' : value;
}

function unary(operator: '-' | '+' | '%', value: Operand): Operand {
  if (operator === '+') return value;
  const number = toNumber(value);
  if (typeof number === 'string') return number;
  return operator === '-' ? -number : number / 100;
}

function binary(operator: string, left: Operand, right: Operand): Operand {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compareOperands(left, right) === 0;
    case '<>':
      return compareOperands(left, right) !== 0;
    case '<':
      return compareOperands(left, right) < 0;
    case '>':
      return compareOperands(left, right) > 0;
    case '<=':
      return compareOperands(left, right) <= 0;
    case '>=':
      return compareOperands(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: string, left: number | string, right: number | string): Operand {
  if (typeof left === 'string') return left;
  if (typeof right === 'string') return right;
  if (operator === '/' && right === 0) return '#DIV/0!';
  const number = compute(operator, left, right);
  return Number.isFinite(number) ? number : '#NUM!';
}

function compute(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
    default:
      throw new Error(`unknown operator ${operator}`);
  }
}
