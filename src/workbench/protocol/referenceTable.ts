import type { HostObject } from './hostObject';

/** Objects that the client keeps after the batch in which it made them: `trackedObjects`, or a whole `Excel.run`. */
export class ReferenceTable {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  get size(): number {
    return this.#objects.size;
  }

  /** @returns the same id for the same object, as long as it is kept */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined && this.#objects.has(known)) return known;
    const id = `ref-${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  keeps(object: HostObject): boolean {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id);
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }
}
