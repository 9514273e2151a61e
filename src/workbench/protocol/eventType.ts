/** Numbers by which host and client call the events of Excel's objects. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  rowHidden: 22,
  protection: 24,
  renamed: 25,
  tableSelection: 100,
  tableChanged: 101,
  visibility: 65539,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** Target of what concerns every sheet or table. */
export const WHOLE_WORKBOOK = 'Workbook';

const SHEET_EVENTS: Readonly<Record<string, EventType>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  SelectionChangedEvent: EVENT.selection,
  DeletedEvent: EVENT.deleted,
  RowHiddenChangedEvent: EVENT.rowHidden,
  ProtectionChangedEvent: EVENT.protection,
  EventNameChanged: EVENT.renamed,
};

const TABLE_EVENTS: Readonly<Record<string, EventType>> = {
  DataChangedEvent: EVENT.tableChanged,
  SelectionChangedEvent: EVENT.tableSelection,
};

const EVENTS: Readonly<Record<string, Readonly<Record<string, EventType>>>> = {
  Worksheet: SHEET_EVENTS,
  WorksheetCollection: SHEET_EVENTS,
  Table: TABLE_EVENTS,
  TableCollection: TABLE_EVENTS,
};

/**
 * @param className `Worksheet`
 * @param name what follows `_Register`: `DataChangedEvent`
 * @returns undefined for an event that is never raised here
 */
export function eventTypeOf(className: string, name: string): EventType | undefined {
  return EVENTS[className]?.[name];
}
