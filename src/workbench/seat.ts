import type { Faults } from './faults';
import { BatchHost } from './protocol/batchHost';
import { BatchIntake } from './protocol/batchIntake';
import { EventDesk } from './protocol/eventDesk';
import { EVENT } from './protocol/eventType';
import { PaneCommands } from './protocol/paneCommands';
import { PaneLine } from './protocol/paneLine';
import { PaneRuntime } from './protocol/paneRuntime';
import { saveSettings } from './protocol/saveSettings';
import { APP_CONTEXT, batchOf, COMMAND_EVENT, XdmEndpoint } from './protocol/xdmEndpoint';
import type { XdmRequest } from './protocol/xdmMessage';
import { readXdmRequest } from './protocol/xdmMessage';
import { byTimers } from './schedule';
import type { SeatOptions } from './seatOptions';
import { contextOf, localeOf, tellsTrigger } from './seatOptions';
import type { Traffic } from './traffic';

/** One user's Excel, with one pane: it answers the genuine Office.js of that pane's window. */
export class Seat {
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** Milliseconds that a round trip takes. */
  latency: number;
  /** Set by the embedder: takes a message to the pane's window. */
  post: (json: string) => void = () => undefined;
  /** Set by the embedder: the pane comes into view or leaves it, whoever wished it. */
  paneShown: (visible: boolean) => void = () => undefined;
  /** Set by the embedder: Tab has come to the end of the pane (1), or Shift+Tab to its beginning (-1). */
  keyboardLeft: (step: 1 | -1) => void = () => undefined;

  readonly #id: string;
  readonly #line: PaneLine;
  readonly #events: EventDesk;
  readonly #endpoint: XdmEndpoint;
  readonly #batches: BatchHost;
  readonly #intake: BatchIntake;
  readonly #runtime: PaneRuntime;
  readonly #commands = new PaneCommands();
  readonly #stopListening: () => void;
  #closed = false;

  constructor(private readonly options: SeatOptions) {
    const { replica, schedule = byTimers, runtime = { enableEvents: true } } = options;
    this.#id = options.id ?? 'seat';
    this.latency = options.latency ?? 0;
    const post = (json: string): void => this.post(json);
    this.#line = new PaneLine(schedule, () => this.latency, post);
    this.#events = new EventDesk(
      replica,
      runtime,
      (event, data) => this.#tell(event, data),
      tellsTrigger(options),
    );
    this.#runtime = new PaneRuntime((visible) => {
      this.paneShown(visible);
      this.#events.raise(EVENT.visibility, { visibility: visible ? 'Visible' : 'Hidden' });
    });
    this.#batches = new BatchHost(options.workbook, this.#events, this.#runtime);
    this.#intake = new BatchIntake(this.#line, this.#batches);
    this.traffic = this.#intake.traffic;
    this.faults = this.#intake.faults;
    this.#endpoint = new XdmEndpoint({
      context: contextOf(options, this.#id),
      settings: () => replica.book.settings,
      saveSettings: (settings) => saveSettings(replica, settings),
      commandCompleted: (id, status) => this.#commands.completed(id, status),
      keyboardLeft: (step) => this.keyboardLeft(step),
    });
    this.#stopListening = replica.listen((event) => this.#events.handle(event));
  }

  /** For `?_host_Info=` or `sessionStorage.hostInfoValue` of the pane. */
  hostInfo(): string {
    const flags = this.options.sharedRuntime === false ? 0 : 1;
    return `Excel$Web$16.01$${localeOf(this.options)}$telemetry$$$${flags}`;
  }

  /** For `window.name` of the pane. */
  windowName(origin = this.options.hostOrigin ?? 'https://localhost'): string {
    return JSON.stringify({
      baseFrameName: this.#id,
      hostInfo: this.hostInfo(),
      xdmInfo: `${this.#id}|${this.#id}|${origin}`,
      serializerVersion: 1,
      flights: '[]',
    });
  }

  /** Takes a message of the pane's window; what is none of Office.js is let pass. */
  receive(json: unknown): void {
    const request = readXdmRequest(json);
    if (this.#closed || request === null || request.conversation !== this.#id) return;
    if (request.action === APP_CONTEXT) this.#startAnew();
    const array = batchOf(request);
    if (array === null) this.#line.take(() => this.#answerPlain(request));
    else this.#intake.receive(request, array);
  }

  /** A cell is open for editing: batches fail with 5004, or wait when they were told to. */
  get editing(): boolean {
    return this.#intake.editing;
  }

  set editing(editing: boolean) {
    this.#intake.editing = editing;
  }

  /**
   * Presses a command of the ribbon; a pane that is still loading gets it as soon as it listens.
   *
   * @param action as in `Office.actions.associate`
   * @returns when the add-in has called `event.completed()`
   */
  press(action: string): Promise<void> {
    return this.#commands.press(action, (command) => this.#sendCommand(command));
  }

  get paneVisible(): boolean {
    return this.#runtime.visible;
  }

  /** Opens or closes the pane as the user would; in a shared runtime the code runs on. */
  showPane(visible: boolean): void {
    this.#runtime.show(visible);
  }

  /** How many objects the pane keeps by reference: 0 when every `Excel.run` has been cleaned up. */
  get keptReferences(): number {
    return this.#batches.kept;
  }

  /** Stops answering and listening; nothing is left waiting. */
  close(): void {
    this.#stopListening();
    this.#startAnew();
    this.post = () => undefined;
    this.#closed = true;
  }

  #startAnew(): void {
    this.#line.clear();
    this.#intake.clear();
    this.#batches.forget();
  }

  #answerPlain(request: XdmRequest): void {
    this.#line.answer(request, () => this.#endpoint.answer(request));
    if (request.action === COMMAND_EVENT) this.#commands.resend((command) => this.#sendCommand(command));
  }

  #sendCommand(command: readonly string[]): boolean {
    this.#tell(COMMAND_EVENT, command);
    return this.#endpoint.waitsFor(COMMAND_EVENT);
  }

  #tell(event: string, data: unknown): void {
    const json = this.#endpoint.event(event, data);
    if (json !== null) this.#line.tell(json);
  }
}
