import type { Trouble } from './trouble';

/** A value, or why there is none: expected trouble is a value, a bug is an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function no(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble };
}
