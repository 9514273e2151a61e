import type { BookState } from '../model/book';
import type { Replica } from '../model/replica';

/** Makes the workbook's settings those given: the pane always sends them all. An absent one is removed. */
export function saveSettings(replica: Replica, settings: BookState['settings']): void {
  const before = replica.book.settings;
  const keys = new Set([...Object.keys(before), ...Object.keys(settings)]);
  const changed = [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(settings[key]));
  if (changed.length === 0) return;
  replica.perform(
    changed.map((key) => ({ kind: 'setting', key, value: settings[key] })),
    'add-in',
  );
}
