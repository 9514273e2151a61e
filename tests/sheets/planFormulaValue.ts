import { asShown } from '../../src/core/asShown';
import type { CellValue } from '../../src/workbook/cellValue';

/** What a formula of the sheets gives. */
export type Value = string | number | boolean | null | typeof ERROR;
export const ERROR = Symbol('error');

/** The cell that a reference names, its row already shifted. Row and column from 0. */
export type Cells = (row: number, column: number) => CellValue;

/**
 * Computes the formulas that our conditional formats are made of, as Excel does in English: enough of the language for
 * them, and an exception for the rest.
 *
 * @param down how many rows below the first one the formula stands
 */
export function formulaValue(formula: string, cells: Cells, down = 0): Value {
  const tokens =
    formula.match(/"(?:[^"]|"")*"|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|<>|[<>=&(),:]|TRUE|FALSE/g) ??
    [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  const parser = new Parser(tokens, cells, down);
  const value = parser.comparison();
  if (parser.next !== undefined) throw new Error(`left over: ${parser.next}`);
  return value;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cells: Cells,
    private readonly down: number,
  ) {}

  get next(): string | undefined {
    return this.tokens[this.at];
  }

  comparison(): Value {
    const left = this.joined();
    const operator = this.next;
    if (operator !== '=' && operator !== '<>' && operator !== '<' && operator !== '>') return left;
    this.at++;
    const right = this.joined();
    if (left === ERROR || right === ERROR) return ERROR;
    if (operator === '=') return equal(left, right);
    if (operator === '<>') return !equal(left, right);
    return operator === '<' ? Number(left) < Number(right) : Number(left) > Number(right);
  }

  private joined(): Value {
    let value = this.primary();
    while (this.next === '&') {
      this.at++;
      const right = this.primary();
      value = value === ERROR || right === ERROR ? ERROR : text(value) + text(right);
    }
    return value;
  }

  private primary(): Value {
    const token = this.take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    if (this.next === '(') return this.call(token);
    return this.cell(token);
  }

  private call(name: string): Value {
    this.expect('(');
    if (name === 'COUNTBLANK') return this.countBlank();
    const args: Value[] = [this.comparison()];
    while (this.next === ',') {
      this.at++;
      args.push(this.comparison());
    }
    this.expect(')');
    return apply(name, args);
  }

  private countBlank(): number {
    const [first, last] = [this.place(this.take()), (this.expect(':'), this.place(this.take()))];
    this.expect(')');
    let count = 0;
    for (let column = first.column; column <= last.column; column++) {
      const value = this.cells(first.row + this.down, column);
      if (value === null || value === '') count++;
    }
    return count;
  }

  private cell(token: string): Value {
    const { row, column } = this.place(token);
    const value = this.cells(row + this.down, column);
    if (value === null || typeof value !== 'object') return value;
    return value.kind === 'date' ? value.serial : ERROR;
  }

  private place(token: string): { row: number; column: number } {
    const [, letters = '', digits = ''] = /^\$([A-Z]+)(\d+)$/.exec(token) ?? [];
    if (letters === '')
      throw new Error(`not a reference with an absolute column and a relative row: ${token}`);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  }

  private take(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error('the formula ends too early');
    return token;
  }

  private expect(token: string): void {
    if (this.take() !== token) throw new Error(`${token} expected`);
  }
}

function apply(name: string, args: readonly Value[]): Value {
  const [first = null, second = null, third = null] = args;
  switch (name) {
    case 'IFERROR':
      return first === ERROR ? second : first;
    case 'ISERROR':
      return first === ERROR;
    case 'ISLOGICAL':
      return typeof first === 'boolean';
    case 'ISNUMBER':
      return typeof first === 'number';
    case 'IF':
      return first === ERROR ? ERROR : first ? second : third;
    default:
      return args.includes(ERROR) ? ERROR : applyPlain(name, args);
  }
}

function applyPlain(name: string, args: readonly Value[]): Value {
  const [first = null, second = null, third = null] = args;
  switch (name) {
    case 'AND':
      return args.every(Boolean);
    case 'OR':
      return args.some(Boolean);
    case 'NOT':
      return !first;
    case 'N':
      return typeof first === 'number' ? first : 0;
    case 'CHAR':
      return String.fromCharCode(Number(first));
    case 'LEN':
      return text(first).length;
    case 'LOWER':
      return text(first).toLowerCase();
    case 'TRIM':
      return text(first).replace(/ +/g, ' ').replace(/^ | $/g, '');
    case 'SUBSTITUTE':
      return text(first).replaceAll(text(second), text(third));
    case 'FIND': {
      const position = text(second).indexOf(text(first));
      return position < 0 ? ERROR : position + 1;
    }
    default:
      throw new Error(`no function ${name}`);
  }
}

/** Excel compares texts without case, and an empty cell equals an empty text. */
function equal(a: Value, b: Value): boolean {
  const plain = (value: Value): Value =>
    value === null ? '' : typeof value === 'string' ? value.toLowerCase() : value;
  return plain(a) === plain(b);
}

function text(value: Value): string {
  if (value === null || value === ERROR) return '';
  if (typeof value === 'number') return String(asShown(value));
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}
