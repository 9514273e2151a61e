import { sheetNameProblem } from '../names';
import { alreadyExists, invalidArgument } from './faults';
import type { Host } from './host';
import { bookOf } from './host';

/**
 * @param own id of the sheet that is renamed
 * @throws HostFault `ItemAlreadyExists` or `InvalidArgument`
 */
export function checkSheetName(host: Host, name: string, location: string, own?: string): void {
  const problem = sheetNameProblem(name, bookOf(host), own);
  if (problem === 'taken') throw alreadyExists(location);
  if (problem !== null) throw invalidArgument(location);
}
