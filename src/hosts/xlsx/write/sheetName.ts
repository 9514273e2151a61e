import { HostError } from '../../../workbook/hostError';

/** Characters that no name of a sheet may hold, nor begin or end with. */
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]|^'|'$/;

const MAX_LENGTH = 31;

/** @throws HostError `sheet-name` when Excel would not accept it */
export function requireSheetName(name: string): void {
  if (name === '' || name.length > MAX_LENGTH || FORBIDDEN.test(name))
    throw HostError.unsupported('sheet-name', name);
}
