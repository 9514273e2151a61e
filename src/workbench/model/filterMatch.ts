import type { Cell, FilterCriteria, Format } from './book';
import { displayText } from './displayText';
import { likeness } from './likeness';

/**
 * Whether a filter keeps a cell in view: by the text that it shows, without regard to case. Seats of either language
 * share one filter, so the text counts as French or invariant Excel shows it.
 */
export function isKept(cell: Cell | undefined, format: Format, criteria: FilterCriteria): boolean {
  const texts = [displayText(cell, format, 'fr'), displayText(cell, format, 'invariant')].map((text) =>
    text.toLowerCase(),
  );
  switch (criteria.filterOn) {
    case 'Values':
      return (criteria.values ?? []).some((value) => texts.includes(value.toLowerCase()));
    case 'Custom':
      return isMatched(cell, texts, criteria.criterion1 ?? '');
  }
}

function isMatched(cell: Cell | undefined, texts: readonly string[], criterion: string): boolean {
  const [, operator = '', wanted = ''] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  if (operator === '' || operator === '=') return isAnyLike(texts, wanted);
  if (operator === '<>') return !isAnyLike(texts, wanted);
  const [left, right] = [cell?.value, Number(wanted)];
  return typeof left === 'number' && !Number.isNaN(right) && isOrdered(left, operator, right);
}

function isAnyLike(texts: readonly string[], wanted: string): boolean {
  return texts.some(likeness(wanted.toLowerCase()));
}

function isOrdered(left: number, operator: string, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    default:
      return left >= right;
  }
}
