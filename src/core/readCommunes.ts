import type { CommuneDirectory } from './communeDirectory';
import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';

/** The communes of one cell. */
export interface NamedCommunes {
  /** Every name, in the order of the cell, each once: listed ones in their official spelling, others as typed. */
  readonly named: readonly string[];
  /** Those of `named` that are not listed. */
  readonly unknown: readonly string[];
}

/** Line breaks as Excel, files and word processors write them. */
export const ALWAYS_PARTS = /[;\n\r\v\f\u0085\u2028\u2029]+/;
const SOMETIMES = /[,/]/;
const JOINED = /[,/]| et /i;
/** What names them all, folded. */
export const ALL_COMMUNES: ReadonlySet<string> = new Set([
  'tous',
  'toutes',
  'toutes les communes',
  'toutes communes',
]);

/**
 * Reads the communes that a cell names (R11).
 *
 * @param directory null: nothing is listed, so every name is kept as typed and none is unknown
 */
export function readCommunes(cell: string, directory: CommuneDirectory | null): NamedCommunes {
  const named = new Map<string, string>();
  const unknown: string[] = [];
  for (const part of partsOf(cell, ALWAYS_PARTS)) {
    for (const text of namesIn(part, directory)) {
      const official = officialName(text, directory);
      const name = official ?? text;
      const key = fold(name);
      if (named.has(key)) continue;
      named.set(key, name);
      if (directory && official === undefined) unknown.push(name);
    }
  }
  return { named: [...named.values()], unknown };
}

/**
 * A comma or slash separates only listed communes, and « et » where they may be joined so: it may also be part of a name. « Tous » is every commune that
 * is listed, where none is called so.
 */
function namesIn(part: string, directory: CommuneDirectory | null): readonly string[] {
  const isAll = ALL_COMMUNES.has(fold(part)) && officialName(part, directory) === undefined;
  if (directory && directory.names.length > 0 && isAll) return directory.names;
  const separator = directory?.joins === true ? JOINED : SOMETIMES;
  if (!separator.test(part) || officialName(part, directory) !== undefined) return [part];
  const parts = partsOf(part, separator);
  const listed = parts.length > 0 && parts.every((text) => officialName(text, directory) !== undefined);
  return listed ? parts : [part];
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map(collapseSpaces)
    .filter((part) => part !== '');
}

function officialName(text: string, directory: CommuneDirectory | null): string | undefined {
  const commune = directory?.index.get(fold(text));
  return commune === undefined ? undefined : directory?.names[commune];
}
