import { invalidArgument } from './faults';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws HostFault `InvalidArgument` */
export function asText(value: unknown, location: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(location);
}

/** @throws HostFault `InvalidArgument` */
export function asNumber(value: unknown, location: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(location);
}

/** @throws HostFault `InvalidArgument` */
export function asWhole(value: unknown, location: string): number {
  const number = asNumber(value, location);
  if (Number.isInteger(number)) return number;
  throw invalidArgument(location);
}

/** @throws HostFault `InvalidArgument` */
export function asFlag(value: unknown, location: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(location);
}

/** @throws HostFault `InvalidArgument` */
export function asOneOf<Name extends string>(value: unknown, names: readonly Name[], location: string): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw invalidArgument(location);
}

/** An argument that may be left out: Office.js sends null, or nothing, for it. */
export function orElse<Value>(value: unknown, fallback: Value, read: (given: unknown) => Value): Value {
  return value === undefined || value === null ? fallback : read(value);
}
