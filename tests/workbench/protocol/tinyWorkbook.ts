import type { BookState } from '../../../src/workbench/model/book';
import type { Operation } from '../../../src/workbench/model/operation';
import type { BookEvent, Replica } from '../../../src/workbench/model/replica';
import type { HostObject } from '../../../src/workbench/protocol/hostObject';
import { HostFault } from '../../../src/workbench/protocol/hostObject';

/** The smallest tree on which the protocol can be tried: sheets whose ranges hold values by address. */
export interface TinyWorkbook {
  readonly root: HostObject;
  /** By `Sheet!address`. */
  readonly cells: Map<string, unknown>;
  readonly sheets: { id: string; name: string }[];
  readonly replica: Replica;
  readonly performed: Operation[];
  emit(event: BookEvent): void;
  /** Called by `calculate()`, for hosts that fail. */
  onCalculate: () => void;
}

interface Members {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly rest?: Partial<Pick<HostObject, 'items' | 'indexer' | 'key' | 'trackable'>>;
}

function tiny({
  type,
  scalars = {},
  setters = {},
  children = {},
  methods = {},
  rest = {},
}: Members): HostObject {
  const found = <T>(table: Readonly<Record<string, T>>, name: string): T => {
    const member = table[name];
    if (member === undefined) throw new HostFault('ApiNotFound', `${type} has no ${name}.`);
    return member;
  };
  return {
    type,
    scalars: Object.keys(scalars),
    get: (name) => found(scalars, name)(),
    set: (name, value) => found(setters, name)(value),
    child: (name) => found(children, name)(),
    call: (name, args) => found(methods, name)(...args),
    ...rest,
  };
}

export function tinyWorkbook(): TinyWorkbook {
  const sheets = [
    { id: '{1}', name: 'Data' },
    { id: '{2}', name: 'Other' },
  ];
  const cells = new Map<string, unknown>();
  const performed: Operation[] = [];
  const listeners = new Set<(event: BookEvent) => void>();

  const range = (sheet: { name: string }, address: string): HostObject => {
    const place = `${sheet.name}!${address}`;
    return tiny({
      type: 'Range',
      scalars: { Address: () => place, Values: () => cells.get(place) ?? [['']] },
      setters: {
        Values: (value) => {
          if (value === 'refused') throw new HostFault('InvalidArgument', 'No such value.');
          cells.set(place, value);
        },
      },
      children: { Worksheet: () => worksheet(sheet), Format: () => format(place) },
      rest: { trackable: true },
    });
  };
  const format = (place: string): HostObject =>
    tiny({
      type: 'RangeFormat',
      scalars: { WrapText: () => cells.get(`${place}#wrap`) ?? false },
      setters: { WrapText: (value) => void cells.set(`${place}#wrap`, value) },
      children: {
        Fill: () =>
          tiny({
            type: 'RangeFill',
            scalars: { Color: () => cells.get(`${place}#fill`) ?? '#FFFFFF' },
            setters: { Color: (value) => void cells.set(`${place}#fill`, value) },
          }),
      },
    });
  const worksheet = (sheet: { id?: string; name: string }): HostObject =>
    tiny({
      type: 'Worksheet',
      scalars: {
        Id: () => sheet.id,
        Name: () => sheet.name,
        Position: () => sheets.findIndex(({ id }) => id === sheet.id),
      },
      setters: { Name: (value) => void (sheet.name = String(value)) },
      methods: {
        GetRange: (address = 'A1:XFD1048576') => {
          if (address === '!!') throw new HostFault('InvalidArgument', 'No such address.');
          return range(sheet, String(address));
        },
        GetUsedRangeOrNullObject: () => null,
        Calculate: () => api.onCalculate(),
      },
      rest: { key: () => ({ name: 'Id', value: sheet.id ?? '' }) },
    });
  const byKey = (key: unknown): HostObject | null => {
    const sheet = sheets.find(({ id, name }) => id === key || name === key);
    return sheet === undefined ? null : worksheet(sheet);
  };
  const strict = (key: unknown): HostObject => {
    const sheet = byKey(key);
    if (sheet === null) throw new HostFault('ItemNotFound', 'No such sheet.', undefined, 404);
    return sheet;
  };
  const worksheets = tiny({
    type: 'WorksheetCollection',
    methods: {
      GetItem: strict,
      GetItemOrNullObject: byKey,
      GetCount: () => sheets.length,
      Add: (name) => {
        const sheet = { id: `{${String(sheets.length + 1)}}`, name: String(name) };
        sheets.push(sheet);
        return worksheet(sheet);
      },
    },
    rest: { items: () => sheets.map(worksheet), indexer: strict },
  });
  const api: TinyWorkbook = {
    root: tiny({
      type: 'Workbook',
      scalars: { Name: () => 'Classeur.xlsx' },
      children: { Worksheets: () => worksheets },
    }),
    cells,
    sheets,
    performed,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    onCalculate: () => undefined,
    replica: {
      get book() {
        return bookOf(sheets, performed);
      },
      activeSheet: '{1}',
      selection: { sheet: '{1}', area: { row: 0, column: 0, rows: 1, columns: 1 } },
      perform: (operations) => void performed.push(...operations),
      select: () => undefined,
      activate: () => undefined,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      freshId: (kind) => kind,
    },
  };
  return api;
}

const TABLE = { row: 0, column: 0, rows: 3, columns: 2 };

function bookOf(sheets: readonly { id: string; name: string }[], performed: readonly Operation[]): BookState {
  const settings = performed.flatMap((operation) =>
    operation.kind === 'setting' && operation.value !== undefined ? [[operation.key, operation.value]] : [],
  );
  return {
    sheets: sheets.map(({ id, name }, index) => ({
      id,
      name,
      visibility: 'Visible',
      rows: [],
      columns: [],
      merges: [],
      tables: index === 0 ? [{ ...tableOf('7', 'Pistes'), area: TABLE }] : [],
      filter: null,
      conditionalFormats: [],
      validations: [],
      frozen: { rows: 0, columns: 0 },
      protected: index === 1,
      properties: {},
      horizontalBreaks: [],
    })),
    names: [],
    settings: { seen: 3, ...Object.fromEntries(settings) },
    readOnly: false,
  };
}

function tableOf(id: string, name: string): Omit<BookState['sheets'][number]['tables'][number], 'area'> {
  return {
    id,
    name,
    style: '',
    showBandedRows: true,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    criteria: {},
  };
}
