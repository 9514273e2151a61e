/**
 * An object that the genuine Office.js can name: what an emulated Excel object must answer. Names are those of the
 * wire: `Values`, `GetUsedRange`. `null` as an object is Office.js's null object.
 */
export interface HostObject {
  /** Class, for error locations: `Range`. */
  readonly type: string;
  /** Names of its scalar properties, in the order in which `load()` without names asks for them. */
  readonly scalars: readonly string[];
  /** @throws HostFault `NotImplemented` for what is not emulated, `ApiNotFound` for what does not exist */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** A child object: `Format`, `Font`, `Worksheets`. */
  child(name: string): HostObject | null;
  /** What a method returns: an object, null for a null object, or plain data. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Members of a collection; absent on what is none. */
  items?(): readonly HostObject[];
  /** `getItem` by indexer; absent where there is none. */
  indexer?(key: string | number): HostObject;
  /** Id by which a collection gives it again, if it has one, and under which name it travels (`Id` or `_Id`). */
  key?(): { readonly name: 'Id' | '_Id'; readonly value: string | number };
  /** Whether it may be kept by reference after the batch (ranges, say). */
  readonly trackable?: boolean;
}

/** What a method gave, where it may be an object or data. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'scalars' in value && 'child' in value;
}

/** The error that the client turns into an `OfficeExtension.Error` of that code. */
export class HostFault extends Error {
  override readonly name = 'HostFault';

  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}
