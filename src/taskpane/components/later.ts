import { lazy } from 'react';
import type { LATER_PARTS } from './laterParts';

type Parts = typeof LATER_PARTS;

/** Loads the other screens, once the first one stands. */
export async function loadScreens(): Promise<void> {
  await (await import('./laterParts')).loadScreens();
}

/** A part of the first screen that is not seen at once. None of them needs the network again once the first one came. */
export function later<Name extends keyof Parts>(name: Name): ReturnType<typeof lazy<Parts[Name]>> {
  return lazy(async () => ({ default: (await import('./laterParts')).LATER_PARTS[name] }));
}
