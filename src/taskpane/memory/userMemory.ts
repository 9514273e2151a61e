/** What the pane keeps for one user on one machine: never in the workbook, where others would see it. */
export interface UserMemory {
  /** The commune chosen for this document; null where none is. */
  readonly commune: () => string | null;
  readonly rememberCommune: (name: string | null) => void;
  /** Whether text is enlarged, in every document. */
  readonly largeText: () => boolean;
  readonly rememberLargeText: (isLarge: boolean) => void;
}

/**
 * Memory in the browser's store. A store that refuses (private window, full, switched off) forgets, without a word.
 *
 * @param store asked each time: reading the property alone may throw
 * @param document its address, as Excel gives it; empty for one that was never saved
 * @param partition what Office asks to put before every key, where it does
 */
export function userMemory(store: () => Storage, document: string, partition: string): UserMemory {
  const commune = `${partition}pistes.commune:${document}`;
  const largeText = `${partition}pistes.largeText`;
  const read = (key: string): string | null => attempt(() => store().getItem(key));
  const write = (key: string, value: string | null): void => {
    attempt(() => {
      if (value === null) store().removeItem(key);
      else store().setItem(key, value);
      return null;
    });
  };
  return {
    commune: () => read(commune),
    rememberCommune: (name) => {
      write(commune, name);
    },
    largeText: () => read(largeText) !== null,
    rememberLargeText: (isLarge) => {
      write(largeText, isLarge ? 'yes' : null);
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
