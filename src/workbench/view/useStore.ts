import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** The state of the moment; the component is drawn again when it changes. */
export function useStore<State extends object>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
