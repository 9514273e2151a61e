import type { HostObject } from './hostObject';
import { HostFault, isHostObject } from './hostObject';
import { textOf } from './readJson';

const STRICT = '_GetRangeForEventByReferenceId';
const OR_NULL = '_GetRangeOrNullObjectForEventByReferenceId';

/** By what the client asks for the range of an event later: where it happened, as it was called then. */
export function eventReference(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

export function asksForEventRange(object: HostObject, method: string): boolean {
  return object.type === 'Workbook' && (method === STRICT || method === OR_NULL);
}

/**
 * @param args an `eventReference`
 * @returns null when its sheet is gone and the method may give a null object
 * @throws HostFault `ItemNotFound` when its sheet is gone
 */
export function eventRange(
  workbook: HostObject,
  method: string,
  args: readonly unknown[],
): HostObject | null {
  const reference = textOf(args[0]);
  const mark = reference.lastIndexOf('!');
  const sheet = workbook.child('Worksheets')?.call('GetItemOrNullObject', [reference.slice(0, mark)]);
  const range = isHostObject(sheet) ? sheet.call('GetRange', [reference.slice(mark + 1)]) : null;
  if (isHostObject(range)) return range;
  if (method === OR_NULL) return null;
  throw new HostFault('ItemNotFound', "The requested resource doesn't exist.", `Workbook.${method}`, 404);
}
