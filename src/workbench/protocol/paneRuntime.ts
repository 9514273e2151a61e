import type { HostObject } from './hostObject';
import { LeafObject } from './leafObject';
import { textOf } from './readJson';

/** As the services name it. `Background`: the runtime lives on, and the pane is not seen. */
export type PaneState = 'Visible' | 'Background' | 'Inactive';

/** The services of a shared runtime: showing and hiding the pane, starting with the workbook. */
export class PaneRuntime {
  #state: PaneState = 'Visible';
  #startState: PaneState = 'Inactive';

  /** @param onShown told of each change: true when the pane comes into view */
  constructor(private readonly onShown: (visible: boolean) => void) {}

  get visible(): boolean {
    return this.#state === 'Visible';
  }

  show(visible: boolean): void {
    this.#turn(visible ? 'Visible' : 'Background');
  }

  /** @returns null for a service that is not emulated */
  service(name: string): HostObject | null {
    switch (name) {
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return new LeafObject('AppRuntimeService', {
          GetAppRuntimeState: () => this.#state,
          SetAppRuntimeState: ([state]) => this.#turn(stateOf(state)),
        });
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return new LeafObject('AppRuntimePersistenceService', {
          GetAppRuntimeStartState: () => this.#startState,
          SetAppRuntimeStartState: ([state]) => {
            this.#startState = stateOf(state);
          },
        });
      case 'Microsoft.InternalService.AddinInternalService':
        return new LeafObject('AddinInternalService', { NotifyActionHandlerReady: () => null });
      default:
        return null;
    }
  }

  #turn(state: PaneState): void {
    const before = this.visible;
    this.#state = state;
    if (this.visible !== before) this.onShown(this.visible);
  }
}

function stateOf(value: unknown): PaneState {
  const text = textOf(value);
  return text === 'Visible' || text === 'Background' ? text : 'Inactive';
}
