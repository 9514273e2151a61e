import type { HostObject } from '../../protocol/hostObject';
import { sheetNamed } from '../cells';
import { asFlag, asText, orElse } from './arguments';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import type { Host } from './host';
import { bookOf, changeBook, isFrench } from './host';
import { found } from './place';
import { checkSheetName } from './sheetName';
import { worksheets } from './worksheetObject';

const members = collectionOf<Host>({
  type: 'WorksheetCollection',
  items: (host) => bookOf(host).sheets.map(({ id }) => worksheets.of({ host, sheet: id })),
  find: (host, key) => {
    const book = bookOf(host);
    const sheet = book.sheets.find(({ id }) => id === key) ?? sheetNamed(book, String(key));
    return sheet ? worksheets.of({ host, sheet: sheet.id }) : null;
  },
});

const { GetItem, GetItemOrNullObject, GetCount } = members.methods;

export const worksheetCollections: DefinedClass<Host> = defineClass<Host>({
  ...members,
  methods: {
    ...{ GetItem, GetItemOrNullObject, GetCount },
    Add: (host, [name]) => addSheet(host, name),
    GetActiveWorksheet: (host) => worksheets.of({ host, sheet: host.replica.activeSheet }),
    GetFirst: (host, [visibleOnly]) => found(inView(host, visibleOnly)[0], 'WorksheetCollection.getFirst'),
    GetLast: (host, [visibleOnly]) => found(inView(host, visibleOnly).at(-1), 'WorksheetCollection.getLast'),
  },
  notEmulated: ['AddFromBase64'],
});

/** At the end; not activated. */
function addSheet(host: Host, given: unknown): HostObject {
  const location = 'WorksheetCollection.add';
  const name = orElse(given, freeName(host), (value) => asText(value, location));
  checkSheetName(host, name, location);
  const id = host.replica.freshId('sheet');
  changeBook(host, [{ kind: 'addSheet', id, name, at: bookOf(host).sheets.length }], location);
  return worksheets.of({ host, sheet: id });
}

function freeName(host: Host): string {
  const word = isFrench(host) ? 'Feuil' : 'Sheet';
  let number = bookOf(host).sheets.length + 1;
  while (sheetNamed(bookOf(host), `${word}${number}`)) number += 1;
  return `${word}${number}`;
}

function inView(host: Host, visibleOnly: unknown): readonly HostObject[] {
  const only = orElse(visibleOnly, false, (given) => asFlag(given, 'WorksheetCollection'));
  return bookOf(host)
    .sheets.filter(({ visibility }) => !only || visibility === 'Visible')
    .map(({ id }) => worksheets.of({ host, sheet: id }));
}
