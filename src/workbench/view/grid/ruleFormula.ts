import { areaName } from '../../model/a1';
import type { ConditionalFormatState } from '../../model/book';

const formulas = new WeakMap<ConditionalFormatState, string | null>();

/** What a rule asks of the first cell of its first area, as a formula; null for kinds that are not drawn here. */
export function ruleFormula(rule: ConditionalFormatState): string | null {
  const known = formulas.get(rule);
  if (known !== undefined) return known;
  const formula = formulaOf(rule);
  formulas.set(rule, formula);
  return formula;
}

function formulaOf({ type, areas, properties }: ConditionalFormatState): string | null {
  const [first] = areas;
  if (first === undefined) return null;
  if (type === 'CellValue')
    return comparison(areaName({ ...first, rows: 1, columns: 1 }), properties['cellValue/rule']);
  const formula = properties['custom/rule/formula'];
  return type === 'Custom' && typeof formula === 'string' ? formula : null;
}

function comparison(cell: string, given: unknown): string | null {
  const rule: unknown = typeof given === 'string' ? JSON.parse(given) : null;
  if (typeof rule !== 'object' || rule === null) return null;
  const { operator, ...operands }: Readonly<Record<string, unknown>> = { ...rule };
  const [one, other] = [operands['formula1'], operands['formula2']].map((formula) =>
    typeof formula === 'string' || typeof formula === 'number'
      ? `(${String(formula).replace(/^=/, '')})`
      : '',
  );
  if (one === undefined || one === '') return null;
  // Excel takes the bounds in either order.
  const within = (from = '', to = ''): string => `AND(${cell}>=${from},${cell}<=${to})`;
  const between = other === '' ? null : `OR(${within(one, other)},${within(other, one)})`;
  switch (operator) {
    case 'Between':
      return between === null ? null : `=${between}`;
    case 'NotBetween':
      return between === null ? null : `=NOT(${between})`;
    case 'EqualTo':
      return `=${cell}=${one}`;
    case 'NotEqualTo':
      return `=${cell}<>${one}`;
    case 'GreaterThan':
      return `=${cell}>${one}`;
    case 'LessThan':
      return `=${cell}<${one}`;
    case 'GreaterThanOrEqual':
      return `=${cell}>=${one}`;
    case 'LessThanOrEqual':
      return `=${cell}<=${one}`;
    default:
      return null;
  }
}
