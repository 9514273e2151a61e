import type { EventType } from './eventType';
import { eventTypeOf, WHOLE_WORKBOOK } from './eventType';
import type { HostObject } from './hostObject';
import { HostFault } from './hostObject';

const REGISTRATION = /^_(Register|Unregister)(\w+)$/;

/** What the pane wants to be told. Each proxy of the client registers for itself, so registrations are counted. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();

  /** Whether a method is a registration at all: `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged`. */
  handles(method: string): boolean {
    return REGISTRATION.test(method);
  }

  /**
   * @param parent the object that a collection belongs to: the tables of one sheet, say
   * @throws HostFault `NotImplemented` for an event that would never come
   */
  apply(object: HostObject, method: string, parent: HostObject | null): void {
    const [, verb, name = ''] = REGISTRATION.exec(method) ?? [];
    const type = eventTypeOf(object.type, name);
    if (type === undefined)
      throw new HostFault(
        'NotImplemented',
        `${object.type} raises no ${name} here.`,
        `${object.type}.${method}`,
      );
    const id = keyOf(type, targetOf(object, parent));
    const count = (this.#counts.get(id) ?? 0) + (verb === 'Register' ? 1 : -1);
    if (count > 0) this.#counts.set(id, count);
    else this.#counts.delete(id);
  }

  wants(type: EventType, target: string): boolean {
    return this.#counts.has(keyOf(type, target));
  }

  clear(): void {
    this.#counts.clear();
  }
}

function keyOf(type: EventType, target: string): string {
  return `${type} ${target}`;
}

function targetOf(object: HostObject, parent: HostObject | null): string {
  const key = object.key?.() ?? (parent?.type === 'Worksheet' ? parent.key?.() : undefined);
  return key === undefined ? WHOLE_WORKBOOK : String(key.value);
}
