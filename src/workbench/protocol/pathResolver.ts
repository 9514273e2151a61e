import type { HostObject } from './hostObject';
import { HostFault, isHostObject } from './hostObject';
import { recordOf } from './readJson';
import type { Arguments, ObjectPath, RichApiBody } from './richApiBody';
import { PATH } from './richApiBody';

export interface Resolution {
  readonly root: HostObject;
  /** Objects that stand beside the workbook: `Microsoft.AppRuntime.AppRuntimeService`. */
  service(name: string): HostObject | null;
  reference(id: string): HostObject | undefined;
  /** A method of an object, or what the host itself puts before it. */
  call(object: HostObject, name: string, args: readonly unknown[], parent: HostObject | null): unknown;
}

/**
 * Finds the objects that a batch names. Each path is walked once, when the first action needs it: a path may add a
 * sheet.
 */
export class PathResolver {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RichApiBody,
    private readonly world: Resolution,
  ) {}

  /**
   * @returns null for a null object, and for what hangs from one
   * @throws HostFault
   */
  resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.body.paths.get(id);
    if (path === undefined) throw new HostFault('InvalidObjectPath', `The request names no object ${id}.`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The object from which a path starts; null where it starts from none. */
  parentOf(id: number): HostObject | null {
    const path = this.body.paths.get(id);
    return path !== undefined && hasParent(path) ? this.resolve(path.parent) : null;
  }

  args(info: Arguments): readonly unknown[] {
    return info.values.map((value, at) => this.#argument(value, info.paths[at]));
  }

  /** As error locations say it: `Worksheet.getRange`. */
  locate(id: number): string {
    const path = this.body.paths.get(id);
    if (path === undefined) return '';
    const own = this.#found.get(id)?.type;
    if (own !== undefined) return own;
    if (!hasParent(path)) return path.name;
    const name =
      path.type === PATH.indexer ? 'getItem' : path.name.charAt(0).toLowerCase() + path.name.slice(1);
    return `${this.#found.get(path.parent)?.type ?? this.locate(path.parent)}.${name}`;
  }

  #walk(path: ObjectPath): HostObject | null {
    switch (path.type) {
      case PATH.root:
        return this.world.root;
      case PATH.service:
        return this.#service(path.name);
      case PATH.reference:
        return this.#reference(path.name);
      case PATH.null:
        return null;
      default:
        return this.#fromParent(path);
    }
  }

  #fromParent(path: ObjectPath): HostObject | null {
    if (!hasParent(path))
      throw new HostFault('NotImplemented', `Object paths of type ${path.type} are not known.`);
    const parent = this.resolve(path.parent);
    if (parent === null) return null;
    if (path.type === PATH.property) return parent.child(path.name);
    const args = this.args(path.args);
    if (path.type === PATH.indexer) return indexed(parent, args[0]);
    return objectFrom(
      this.world.call(parent, path.name, args, this.parentOf(path.parent)),
      parent,
      path.name,
    );
  }

  #service(name: string): HostObject {
    const service = this.world.service(name);
    if (service === null) throw new HostFault('ApiNotFound', `There is no service ${name} here.`);
    return service;
  }

  #reference(id: string): HostObject {
    const object = this.world.reference(id);
    if (object === undefined)
      throw new HostFault('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  #argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.resolve(path);
    if (Array.isArray(value)) {
      const paths: readonly unknown[] = Array.isArray(path) ? path : [];
      if (paths.length === 0 && !value.some((item) => typeof item === 'object')) return value;
      return value.map((item: unknown, at) => this.#argument(item, paths[at]));
    }
    if (typeof value !== 'object' || value === null) return value;
    const record = recordOf(value);
    if (typeof record._ObjectPathId === 'number') return this.resolve(record._ObjectPathId);
    return Object.fromEntries(Object.entries(record).map(([name, item]) => [name, this.#argument(item, 0)]));
  }
}

function hasParent(path: ObjectPath): boolean {
  return path.type === PATH.method || path.type === PATH.property || path.type === PATH.indexer;
}

function indexed(collection: HostObject, key: unknown): HostObject {
  if (collection.indexer === undefined)
    throw new HostFault('ApiNotFound', `${collection.type} has no items to take by key.`);
  if (typeof key !== 'string' && typeof key !== 'number')
    throw new HostFault(
      'InvalidArgument',
      'The key is neither a text nor a number.',
      `${collection.type}.getItem`,
    );
  return collection.indexer(key);
}

function objectFrom(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostFault(
    'GeneralException',
    `${parent.type}.${name} gives no object.`,
    `${parent.type}.${name}`,
  );
}
