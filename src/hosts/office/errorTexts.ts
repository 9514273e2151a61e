/** How `values` gives the errors of cells, in every language. */
const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#GETTING_DATA',
]);

/** Whether a value may be an error: a text may read the same, only `valueTypes` tells. */
export function mayBeError(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value);
}
