import { likeness } from '../likeness';
import type { Operand } from './operand';
import { compareOperands, isError } from './operand';

/** What the criterion of COUNTIF and its like keeps: a value, or a text such as `>=2`, `<>`, `For*`. */
export function criterionOf(criterion: Operand): (value: Operand) => boolean {
  if (typeof criterion !== 'string') return equal(criterion ?? 0);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(criterion) ?? [];
  const wanted = numberOrText(operand);
  switch (operator) {
    case '':
    case '=':
      return operand === '' ? isBlank(operator) : equal(wanted);
    case '<>': {
      const isSame = operand === '' ? isBlank('=') : equal(wanted);
      return (value) => !isSame(value);
    }
    default:
      return ordered(operator, wanted);
  }
}

/** `=` keeps empty cells alone, no operator also those that hold an empty text. */
function isBlank(operator: string): (value: Operand) => boolean {
  return (value) => value === null || (operator === '' && value === '');
}

function equal(wanted: Operand): (value: Operand) => boolean {
  if (typeof wanted !== 'string') return (value) => value !== null && numberOrText(value) === wanted;
  const isLike = likeness(wanted.toLowerCase());
  return (value) => typeof value === 'string' && isLike(value.toLowerCase());
}

/** Only values of the same kind compare. */
function ordered(operator: string, wanted: Operand): (value: Operand) => boolean {
  return (value) => {
    if (typeof value !== typeof wanted || isError(value)) return false;
    const order = compareOperands(value, wanted);
    return (order === 0 && operator.endsWith('=')) || (operator.startsWith('<') ? order < 0 : order > 0);
  };
}

function numberOrText(value: Operand): Operand {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : value;
}
