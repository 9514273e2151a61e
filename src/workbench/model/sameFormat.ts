import type { Format } from './book';

export function sameFormat(a: Format, b: Format): boolean {
  if (a === b) return true;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
