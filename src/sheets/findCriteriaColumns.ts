import { fold } from '../core/fold';
import type { MethodFault, TablePlace } from './findMethodTables';
import { METHOD_HEADERS } from './findMethodTables';

/** Columns of the table of criteria; `Définition` and `Autres graphies` may be absent. */
export interface CriteriaColumns {
  readonly criterion: number;
  readonly definition: number | null;
  readonly level: number;
  readonly label: number;
  readonly retained: number;
  readonly spellings: number | null;
}

/** Finds each column of the table of criteria by its header, or the first one that is missing or stands twice. */
export function findCriteriaColumns(place: TablePlace): CriteriaColumns | MethodFault {
  const column = (header: string): number | MethodFault | null => {
    const columns = place.headers.get(fold(header)) ?? [];
    if (columns.length > 1)
      return { row: place.headerRow, column: columns[1] ?? 0, problem: { kind: 'duplicate-column', header } };
    return columns[0] ?? null;
  };
  const found = {
    criterion: column(METHOD_HEADERS.criterion),
    definition: column(METHOD_HEADERS.definition),
    level: column(METHOD_HEADERS.level),
    label: column(METHOD_HEADERS.label),
    retained: column(METHOD_HEADERS.retained) ?? column(METHOD_HEADERS.retainedShort),
    spellings: column(METHOD_HEADERS.spellings),
  };
  for (const candidate of Object.values(found))
    if (typeof candidate === 'object' && candidate !== null) return candidate;
  const { criterion, definition, level, label, retained, spellings } = found;
  const missing = (header: string): MethodFault => ({
    row: place.headerRow,
    column: place.firstColumn,
    problem: { kind: 'missing-column', header },
  });
  if (typeof criterion !== 'number') return missing(METHOD_HEADERS.criterion);
  if (typeof level !== 'number') return missing(METHOD_HEADERS.level);
  if (typeof label !== 'number') return missing(METHOD_HEADERS.label);
  if (typeof retained !== 'number') return missing(METHOD_HEADERS.retained);
  return {
    criterion,
    definition: typeof definition === 'number' ? definition : null,
    level,
    label,
    retained,
    spellings: typeof spellings === 'number' ? spellings : null,
  };
}
