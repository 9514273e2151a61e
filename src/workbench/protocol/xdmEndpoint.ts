import type { BookState } from '../model/book';
import type { AppContextOptions } from './appContext';
import { appContext, writeSettings } from './appContext';
import { listOf, recordOf, textOf } from './readJson';
import type { XdmRequest } from './xdmMessage';
import { writeXdmEvent } from './xdmMessage';

export const APP_CONTEXT = 'ContextActivationManager_getAppContextAsync';
export const COMMAND_EVENT = 'appCommandInvoked';
const NOTIFY_HOST = 'ContextActivationManager_notifyHost';

/** What a pane tells of the keyboard that leaves it, by the numbers of Office.js: onwards, or back. */
const WAYS_OUT: ReadonlyMap<unknown, 1 | -1> = new Map([
  [5, 1], // CtrlF6Exit
  [6, -1], // CtrlF6ExitShift
  [13, 1], // TabExit
  [14, -1], // TabExitShift
  [17, 1], // ExitNoFocusable
  [18, -1], // ExitNoFocusableShift
]);

const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const OPERATION_NOT_SUPPORTED = 5000;
const DONE = { Error: 0, Version: 1 };

/** What the endpoint needs of the seat. */
export interface Endpoint {
  readonly context: AppContextOptions;
  settings(): BookState['settings'];
  saveSettings(settings: BookState['settings']): void;
  /** @param status 0 when the command's function was found and has finished */
  commandCompleted(id: string, status: number): void;
  /** The keyboard leaves the pane, by its end (1) or by its beginning (-1). */
  keyboardLeft(step: 1 | -1): void;
}

/** Answers all that a pane asks beside its batches, and knows which events of the channel it waits for. */
export class XdmEndpoint {
  readonly #registrations = new Map<string, XdmRequest>();

  constructor(private readonly endpoint: Endpoint) {}

  /** @returns `_data` of the reply */
  answer(request: XdmRequest): unknown {
    switch (request.kind) {
      case 'register':
        this.#registrations.set(request.action, request);
        return DONE;
      case 'unregister':
        this.#registrations.delete(request.action);
        return DONE;
      case 'invoke':
        return this.#invoke(request);
    }
  }

  /** @returns null when the pane does not wait for it */
  event(name: string, data: unknown): string | null {
    const registration = this.#registrations.get(name);
    return registration === undefined ? null : writeXdmEvent(registration, data);
  }

  waitsFor(event: string): boolean {
    return this.#registrations.has(event);
  }

  #invoke(request: XdmRequest): unknown {
    if (request.action === APP_CONTEXT) {
      this.#registrations.clear();
      return appContext(this.endpoint.context, this.endpoint.settings());
    }
    if (request.action === NOTIFY_HOST) {
      const step = WAYS_OUT.get(listOf(request.data)[1]);
      if (step !== undefined) this.endpoint.keyboardLeft(step);
      return null;
    }
    if (request.action !== 'executeMethod') return null;
    const data = recordOf(request.data);
    switch (recordOf(data.DdaMethod).DispatchId) {
      case METHOD.loadSettings:
        return { ...DONE, Properties: { Settings: namedSettings(this.endpoint.settings()) } };
      case METHOD.saveSettings:
        this.endpoint.saveSettings(readSettings(recordOf(data.DdaSettingsMethod).Properties));
        return DONE;
      case METHOD.commandCompleted:
        this.endpoint.commandCompleted(textOf(data[0]), Number(data[1]));
        return DONE;
      default:
        return { ...DONE, Error: OPERATION_NOT_SUPPORTED };
    }
  }
}

/** The array in which a batch travels; null when the request is no batch. */
export function batchOf(request: XdmRequest): readonly unknown[] | null {
  const data = recordOf(request.data);
  const isBatch = recordOf(data.DdaMethod).DispatchId === METHOD.richApi;
  return request.kind === 'invoke' && isBatch ? listOf(data.ArrayData) : null;
}

/** When they are read again, settings travel in another shape than at the start. */
function namedSettings(settings: BookState['settings']): readonly unknown[] {
  return writeSettings(settings).map(([Name, Value]) => ({ Name, Value }));
}

function readSettings(pairs: unknown): BookState['settings'] {
  return Object.fromEntries(
    listOf(pairs).map((pair) => {
      const [key, json] = listOf(pair);
      const value: unknown = JSON.parse(textOf(json));
      return [textOf(key), value];
    }),
  );
}
