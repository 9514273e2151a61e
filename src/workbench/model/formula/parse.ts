import type { Value } from '../book';
import type { Reference } from './reference';
import { readReference } from './reference';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

export type FormulaNode =
  | { readonly kind: 'value'; readonly value: Value | null }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly of: FormulaNode };

/** Loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Unreadable extends Error {}

/** @returns null when it is not understood: Excel would refuse it, or it is more than is emulated */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokensOf(formula.replace(/^=/, '')).filter(({ kind }) => kind !== 'space');
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const node = this.binary(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return node;
  }

  private binary(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.take(operators); operator !== null; operator = this.take(operators)) {
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): FormulaNode {
    if (this.take(['@']) !== null) return this.unary();
    if (this.take(['-']) !== null) return { kind: 'unary', operator: '-', of: this.unary() };
    if (this.take(['+']) !== null) return { kind: 'unary', operator: '+', of: this.unary() };
    let node = this.primary();
    while (this.take(['%']) !== null) node = { kind: 'unary', operator: '%', of: node };
    return node;
  }

  private primary(): FormulaNode {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unreadable();
    const { kind, text } = token;
    switch (kind) {
      case 'string':
        return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
      case 'number':
        return { kind: 'value', value: Number(text) };
      case 'error':
        return { kind: 'value', value: text };
      case 'reference':
        return { kind: 'reference', reference: readReference(text) };
      case 'name':
        return this.named(text.toUpperCase());
      case 'operator':
        return this.bracketed(text);
      case 'space':
      case 'other':
        throw new Unreadable();
    }
  }

  private named(name: string): FormulaNode {
    if (this.take(['(']) !== null) return { kind: 'call', name, args: this.args() };
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
    return { kind: 'value', value: '#NAME?' };
  }

  private args(): readonly FormulaNode[] {
    if (this.take([')']) !== null) return [];
    const args: FormulaNode[] = [];
    do args.push(this.arg());
    while (this.take([',']) !== null);
    if (this.take([')']) === null) throw new Unreadable();
    return args;
  }

  /** An argument left out counts as an empty cell. */
  private arg(): FormulaNode {
    const next = this.tokens[this.at]?.text;
    return next === ',' || next === ')' ? { kind: 'value', value: null } : this.binary(0);
  }

  private bracketed(text: string): FormulaNode {
    if (text !== '(') throw new Unreadable();
    const node = this.binary(0);
    if (this.take([')']) === null) throw new Unreadable();
    return node;
  }

  private take(operators: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return null;
    this.at++;
    return token.text;
  }
}
