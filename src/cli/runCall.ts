import type { Call } from './call';
import { classer } from './classer';
import { commune } from './commune';
import { helpText } from './help';
import { nouveau } from './nouveau';
import { done } from './outcome';
import type { Outcome } from './outcome';
import type { World } from './world';

/**
 * Does what is asked.
 *
 * @returns the text of the result in pieces, for standard output
 * @throws HostError when a workbook cannot be opened or changed
 */
export function runCall(call: Call, world: World): Promise<Outcome<Iterable<string>>> {
  switch (call.kind) {
    case 'help':
      return Promise.resolve(done([helpText(call.topic)]));
    case 'version':
      return Promise.resolve(done([`${world.version}\n`]));
    case 'nouveau':
      return nouveau(call, world);
    case 'classer':
      return classer(call, world);
    case 'commune':
      return commune(call, world);
  }
}
