import { SETTINGS_PART, settingsIn } from '../convert/settingsPart';
import type { Parts } from '../package/zipParts';
import { textOf } from '../package/zipParts';

const ADD_IN = /^xl\/webextensions\/webextension[^/]*\.xml$/;

/** What add-ins keep in the workbook: as Excel wrote it with their panes, or as the workbench did, which is younger. */
export function readSettings(parts: Parts): Readonly<Record<string, unknown>> {
  const names = [...[...parts.keys()].filter((name) => ADD_IN.test(name)), SETTINGS_PART];
  const found = names.flatMap((name) => {
    const xml = textOf(parts, name);
    return xml === null ? [] : Object.entries(settingsIn(xml));
  });
  return Object.fromEntries(found);
}
