import type { HostObject } from './hostObject';
import { HostFault } from './hostObject';
import { childOf, scalarOf } from './members';
import { recordOf } from './readJson';

type State = Readonly<Record<string, unknown>>;

/** Sets scalars in the order given, and those of children beneath them: `{name, format: {fill: {color}}}`. */
export function updateObject(object: HostObject, state: State): void {
  each(object, state, (owner, scalar, value) => owner.set(scalar, value));
}

/** @throws HostFault `Conflict` when a scalar no longer is what the client believes */
export function requireUnchanged(object: HostObject, state: State): void {
  each(object, state, (owner, scalar, value) => {
    if (JSON.stringify(owner.get(scalar)) === JSON.stringify(value)) return;
    throw new HostFault('Conflict', `${scalar} has changed meanwhile.`, `${owner.type}.${scalar}`, 409);
  });
}

function each(
  object: HostObject,
  state: State,
  visit: (owner: HostObject, scalar: string, value: unknown) => void,
): void {
  for (const [name, value] of Object.entries(state)) {
    const scalar = scalarOf(object, name);
    if (scalar !== undefined) {
      visit(object, scalar, value);
      continue;
    }
    const { child } = childOf(object, name);
    if (child === null)
      throw new HostFault(
        'ItemNotFound',
        "The requested resource doesn't exist.",
        `${object.type}.${name}`,
        404,
      );
    each(child, recordOf(value), visit);
  }
}
