import { queueVersion } from './bookVersion';

/** What the workbook is made of, its cells apart. */
export interface BookStructure {
  readonly readOnly: boolean;
  /** In tab order. */
  readonly sheets: readonly StructureSheet[];
  readonly tables: readonly StructureTable[];
  /** See `Snapshot.version`. */
  readonly version: number | undefined;
}

export interface StructureSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly veryHidden: boolean;
  readonly locked: boolean;
}

export interface StructureTable {
  readonly id: string;
  readonly name: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** What a queued question answers, once the round trip is over. */
export type AfterSync<T> = () => T;

export function queueStructure(context: Excel.RequestContext): AfterSync<BookStructure> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  const version = queueVersion(context);
  workbook.load('readOnly');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  return () => ({
    readOnly: workbook.readOnly,
    version: version(),
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      hidden: visibility !== 'Visible',
      veryHidden: visibility === 'VeryHidden',
      locked: protection.protected,
    })),
    tables: tables.items.map(({ id, name, showHeaders, showTotals }) => ({
      id,
      name,
      headerRow: showHeaders,
      totalsRow: showTotals,
    })),
  });
}
