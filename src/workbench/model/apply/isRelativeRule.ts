import { moveReferences } from '../references';

/** Whether a formula of a validation's rule holds a reference that `$` does not hold: it depends on where it begins. */
export function isRelativeRule(rule: unknown): boolean {
  if (typeof rule === 'string') return rule.startsWith('=') && moveReferences(rule, 1, 1) !== rule;
  return typeof rule === 'object' && rule !== null && Object.values(rule).some(isRelativeRule);
}
