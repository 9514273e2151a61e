import { byteLength } from './byteLength';
import { numberOf, textOf } from './readJson';
import type { RichApiBody } from './richApiBody';
import { ACTION, PATH, readRichApiBody } from './richApiBody';

/**
 * - `user`: a `sync()` of the add-in
 * - `clean-up`: what `Excel.run` sends by itself, to let go of its ranges
 * - `service`: what Office.js asks of the host's services, visibility of the pane say
 */
export type RequestKind = 'user' | 'clean-up' | 'service';

export interface RichApiRequest {
  readonly kind: RequestKind;
  readonly body: RichApiBody;
  /** Whether an action or a path writes, by the client's own account. */
  readonly writes: boolean;
  /** `Excel.run({ delayForCellEdit: true })`. */
  readonly delayForCellEdit: boolean;
  /** Of the body, in UTF-8. */
  readonly bytes: number;
  /** Of the methods and properties that are named, paths first: `Worksheets`, `GetItem`, `Values`. */
  readonly names: readonly string[];
}

const WRITES = 1;
const DELAY_FOR_CELL_EDIT = 64;
export const REMOVE_REFERENCE = '_RemoveReference';

/** @param array custom data, verb, address, headers, body, permission, flags… */
export function readRichApiRequest(array: readonly unknown[]): RichApiRequest {
  const text = textOf(array[4]);
  const flags = numberOf(array[6]) ?? 0;
  const body = readRichApiBody(text);
  return {
    kind: kindOf(body),
    body,
    writes: (flags & WRITES) !== 0,
    delayForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0,
    bytes: byteLength(text),
    names: [...body.paths.values(), ...body.actions].map((part) => part.name).filter((name) => name !== ''),
  };
}

function kindOf(body: RichApiBody): RequestKind {
  if ([...body.paths.values()].some((path) => path.type === PATH.service)) return 'service';
  const removals = body.actions.filter((action) => action.name === REMOVE_REFERENCE);
  const rest = body.actions.filter((action) => action.name !== REMOVE_REFERENCE);
  return removals.length > 0 && rest.every((action) => action.type === ACTION.instantiate)
    ? 'clean-up'
    : 'user';
}
