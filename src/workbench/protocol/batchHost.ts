import type { Fault } from '../faults';
import type { EventDesk } from './eventDesk';
import { asksForEventRange, eventRange } from './eventRange';
import type { HostObject } from './hostObject';
import type { PaneRuntime } from './paneRuntime';
import { ReferenceTable } from './referenceTable';
import { RequestProcessor } from './requestProcessor';
import type { RichApiAnswer } from './richApiDesk';
import { RichApiDesk } from './richApiDesk';
import type { RichApiRequest } from './richApiRequest';

/** The workbook of one seat with what the host itself adds to it: events and services. */
export class BatchHost {
  readonly #references = new ReferenceTable();
  readonly #desk: RichApiDesk;

  constructor(
    workbook: HostObject,
    private readonly events: EventDesk,
    runtime: PaneRuntime,
  ) {
    const world = {
      root: workbook,
      service: (name: string) => runtime.service(name),
      call: this.#call.bind(this),
    };
    this.#desk = new RichApiDesk(new RequestProcessor(world, this.#references));
  }

  /** How many objects the pane keeps by reference. */
  get kept(): number {
    return this.#references.size;
  }

  answer(request: RichApiRequest, fault: Fault | null): RichApiAnswer | null {
    return this.#desk.answer(request, fault);
  }

  /** A pane that loads anew has forgotten everything. */
  forget(): void {
    this.#references.clear();
    this.events.registry.clear();
  }

  #call(object: HostObject, name: string, args: readonly unknown[], parent: HostObject | null): unknown {
    if (this.events.registry.handles(name)) {
      this.events.registry.apply(object, name, parent);
      return null;
    }
    return asksForEventRange(object, name) ? eventRange(object, name, args) : object.call(name, args);
  }
}
