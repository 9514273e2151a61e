import { intersection } from '../model/areas';
import type { Area, BookState, TableState } from '../model/book';
import type { BookEvent, Origin } from '../model/replica';
import { eventAddress } from './eventAddress';
import { eventReference } from './eventRange';
import type { EventType } from './eventType';
import { EVENT, WHOLE_WORKBOOK } from './eventType';

/** One message to whoever listens to a type of event on a target: id of a sheet or table, or `Workbook`. */
export interface EventEntry {
  readonly type: EventType;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Every message that a change may give, whether or not somebody listens. */
export function entriesOf(event: BookEvent, book: BookState): readonly EventEntry[] {
  const base = { worksheetId: event.sheet, source: sourceOf(event.origin) };
  switch (event.kind) {
    case 'changed':
      return [...onSheet(EVENT.changed, event, changedArgs(event)), ...tableChanges(event, book)];
    case 'selection':
      return [...onSheet(EVENT.selection, event, placeArgs(event)), ...tableSelections(event, book)];
    case 'activated':
      return onSheet(EVENT.activated, event, base);
    case 'deactivated':
      return onSheet(EVENT.deactivated, event, base);
    case 'added':
      return onWorkbook(EVENT.added, base);
    case 'deleted':
      return onWorkbook(EVENT.deleted, base);
    case 'renamed':
      return onSheet(EVENT.renamed, event, { ...base, nameBefore: event.before, nameAfter: event.after });
    case 'protection':
      return onSheet(EVENT.protection, event, {
        ...base,
        isProtected: sheetOf(event, book)?.protected ?? false,
      });
    case 'rowsHidden':
      return onSheet(EVENT.rowHidden, event, {
        ...placeArgs(event),
        changeType: event.changeType ?? 'Hidden',
      });
    case 'settings':
      return [];
  }
}

function onSheet(type: EventType, event: BookEvent, args: EventEntry['args']): readonly EventEntry[] {
  return [{ type, target: event.sheet, args }, ...onWorkbook(type, args)];
}

function onWorkbook(type: EventType, args: EventEntry['args']): readonly EventEntry[] {
  return [{ type, target: WHOLE_WORKBOOK, args }];
}

function sourceOf(origin: Origin): 'Local' | 'Remote' {
  return origin === 'remote' ? 'Remote' : 'Local';
}

function placeArgs(event: BookEvent): EventEntry['args'] {
  const areas = event.areas ?? (event.area === undefined ? [] : [event.area]);
  return {
    worksheetId: event.sheet,
    source: sourceOf(event.origin),
    address: areas.map(eventAddress).join(','),
  };
}

function changedArgs(event: BookEvent): EventEntry['args'] {
  const place = placeArgs(event);
  return {
    ...place,
    changeType: event.changeType ?? 'RangeEdited',
    triggerSource: event.origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    referenceId: eventReference(event.sheet, String(place.address)),
    ...(event.before === undefined && event.after === undefined ? {} : details(event)),
  };
}

/** Given of single cells only. */
function details({ before = '', after = '' }: BookEvent): EventEntry['args'] {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function valueTypeOf(value: string | number | boolean): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return value.startsWith('#') ? 'Error' : 'String';
}

function tableChanges(event: BookEvent, book: BookState): readonly EventEntry[] {
  return touchedTables(event, book).flatMap(({ id: tableId }) => {
    const args = { ...changedArgs(event), tableId };
    return [tableId, event.sheet, WHOLE_WORKBOOK].map((target) => ({
      type: EVENT.tableChanged,
      target,
      args,
    }));
  });
}

/** A table is told of a selection elsewhere too: with no address. */
function tableSelections(event: BookEvent, book: BookState): readonly EventEntry[] {
  const inside = new Set(touchedTables(event, book));
  return (sheetOf(event, book)?.tables ?? []).map((table) => {
    const args = { ...placeArgs(event), tableId: table.id, ...(inside.has(table) ? {} : { address: '' }) };
    return { type: EVENT.tableSelection, target: table.id, args };
  });
}

function touchedTables(event: BookEvent, book: BookState): readonly TableState[] {
  const area: Area | undefined = event.area;
  if (area === undefined) return [];
  return (sheetOf(event, book)?.tables ?? []).filter((table) => intersection(table.area, area) !== null);
}

function sheetOf(event: BookEvent, book: BookState): BookState['sheets'][number] | undefined {
  return book.sheets.find((sheet) => sheet.id === event.sheet);
}
