import type { Replica, BookEvent } from '../model/replica';
import type { EventEntry } from './eventEntry';
import { entriesOf } from './eventEntry';
import { EventRegistry } from './eventRegistry';
import type { EventType } from './eventType';

export type TellPane = (event: string, data: unknown) => void;

const EVENT_CATEGORY = 65536;

/** Turns what happens in the workbook into the messages that the pane has asked for. */
export class EventDesk {
  readonly registry = new EventRegistry();

  constructor(
    private readonly replica: Replica,
    private readonly runtime: { readonly enableEvents: boolean },
    private readonly tell: TellPane,
    /** Says of a change what triggered it. */
    private readonly tellsTrigger = true,
  ) {}

  handle(event: BookEvent): void {
    if (event.kind === 'selection') this.tell('documentSelectionChanged', {});
    if (event.kind === 'settings' && event.origin === 'remote') this.tell('settingsChanged', {});
    if (!this.runtime.enableEvents) return;
    const entries = entriesOf(event, this.replica.book);
    this.#send(entries.filter(({ type, target }) => this.registry.wants(type, target)));
  }

  /** An event that needs no registration with the host. */
  raise(type: EventType, args: EventEntry['args']): void {
    this.#send([{ type, target: '', args }]);
  }

  #send(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.tell('richApiMessage', {
      ArrayData: entries.map(({ type, target, args }) => [
        EVENT_CATEGORY,
        type,
        target,
        JSON.stringify(this.tellsTrigger ? args : { ...args, triggerSource: undefined }),
        0,
        false,
      ]),
    });
  }
}
