import type { HostObject } from './hostObject';
import { HostFault } from './hostObject';

/** The wire's name of a scalar that a query or an update calls by its JavaScript name: cases are not compared. */
export function scalarOf(object: HostObject, name: string): string | undefined {
  const folded = name.toLowerCase();
  return object.scalars.find((scalar) => scalar.toLowerCase() === folded);
}

/**
 * @param name as in JavaScript: `format`, `_Runtime`
 * @throws HostFault what `child` throws for a name that the object does not have
 */
export function childOf(
  object: HostObject,
  name: string,
): { readonly name: string; readonly child: HostObject | null } {
  const wire = name.charAt(0).toUpperCase() + name.slice(1);
  try {
    return { name: wire, child: object.child(wire) };
  } catch (error) {
    if (error instanceof HostFault && error.code === 'ApiNotFound')
      throw new HostFault(
        'InvalidArgument',
        `The property '${name}' does not exist on ${object.type}.`,
        `${object.type}.${name}`,
      );
    throw error;
  }
}
