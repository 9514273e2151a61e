/** What the pane keeps for one user on one machine: never in the workbook, where others would see it. */
export interface UserMemory {
  /** The commune chosen for this document; null where none is. */
  readonly commune: () => string | null;
  readonly rememberCommune: (name: string | null) => void;
}

/**
 * Memory in the browser's store. A store that refuses (private window, full, switched off) forgets, without a word.
 *
 * @param store asked each time: reading the property alone may throw
 * @param document its address, as Excel gives it; empty for one that was never saved
 * @param partition what Office asks to put before every key, where it does
 */
export function userMemory(store: () => Storage, document: string, partition: string): UserMemory {
  const key = `${partition}pistes.commune:${document}`;
  return {
    commune: () => attempt(() => store().getItem(key)),
    rememberCommune: (name) => {
      attempt(() => {
        if (name === null) store().removeItem(key);
        else store().setItem(key, name);
        return null;
      });
    },
  };
}

function attempt(action: () => string | null): string | null {
  try {
    return action();
  } catch {
    return null;
  }
}
