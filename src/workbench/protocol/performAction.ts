import { answerQuery, identityOf } from './answerQuery';
import { camelNames } from './camelNames';
import type { HostObject } from './hostObject';
import { HostFault, isHostObject } from './hostObject';
import type { PathResolver, Resolution } from './pathResolver';
import { readQuery } from './queryTree';
import type { ReferenceTable } from './referenceTable';
import type { Action, RichApiBody } from './richApiBody';
import { ACTION } from './richApiBody';
import { REMOVE_REFERENCE } from './richApiRequest';
import { requireUnchanged, updateObject } from './updateObject';

export interface Batch {
  readonly body: RichApiBody;
  readonly paths: PathResolver;
  readonly references: ReferenceTable;
  readonly call: Resolution['call'];
}

/**
 * @returns the value of the action's result
 * @throws HostFault
 */
export function performAction(action: Action, batch: Batch): unknown {
  if (action.type === ACTION.trace) return null;
  const object = batch.paths.resolve(action.path);
  switch (action.type) {
    case ACTION.instantiate:
      return object === null ? null : identityOf(object, batch.references, batch.body.autoKeepReference);
    case ACTION.query:
      return answerQuery(object, readQuery(action.query), batch.references);
    case ACTION.queryAsJson:
      return camelNames(answerQuery(object, readQuery(action.query), batch.references));
    case ACTION.method:
      return method(object, action, batch);
    case ACTION.setProperty:
      existing(object).set(action.name, batch.paths.args(action.args)[0]);
      return null;
    case ACTION.update:
      updateObject(existing(object), action.state);
      return null;
    case ACTION.ensureUnchanged:
      requireUnchanged(existing(object), action.state);
      return null;
    default:
      throw new HostFault('NotImplemented', `Actions of type ${action.type} are not emulated.`);
  }
}

function method(object: HostObject | null, action: Action, batch: Batch): unknown {
  if (action.name === '_KeepReference') {
    if (object?.trackable === true) batch.references.keep(object);
    return null;
  }
  const args = batch.paths.args(action.args);
  if (action.name === REMOVE_REFERENCE) {
    for (const id of args.flat()) if (typeof id === 'string') batch.references.release(id);
    return null;
  }
  const value = batch.call(existing(object), action.name, args, batch.paths.parentOf(action.path));
  if (isHostObject(value)) return identityOf(value, batch.references, batch.body.autoKeepReference);
  return value ?? null;
}

function existing(object: HostObject | null): HostObject {
  if (object === null)
    throw new HostFault('ItemNotFound', "The requested resource doesn't exist.", undefined, 404);
  return object;
}
