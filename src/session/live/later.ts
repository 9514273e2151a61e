import type { AFTERWARDS } from './afterwards';
import type { Verbs } from './verbs/verbs';

/** Reading and ranking must not wait for what comes after them. */
export async function afterwards(): Promise<typeof AFTERWARDS> {
  return (await import('./afterwards')).AFTERWARDS;
}

/** All that people can ask for. */
export async function verbs(): Promise<Verbs> {
  return (await import('./verbs/verbs')).VERBS;
}
