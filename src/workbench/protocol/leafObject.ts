import type { HostObject } from './hostObject';
import { HostFault } from './hostObject';

/** An object of methods alone. Whatever else is asked of it does not exist. */
export class LeafObject implements HostObject {
  readonly scalars: readonly string[] = [];

  constructor(
    readonly type: string,
    private readonly methods: Readonly<Record<string, (args: readonly unknown[]) => unknown>>,
  ) {}

  get(name: string): never {
    throw this.#absent(name);
  }

  set(name: string): never {
    throw this.#absent(name);
  }

  child(name: string): never {
    throw this.#absent(name);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.methods[name];
    if (method === undefined) throw this.#absent(name);
    return method(args);
  }

  #absent(name: string): HostFault {
    return new HostFault('ApiNotFound', `${this.type} has no ${name} here.`, `${this.type}.${name}`);
  }
}
