import type { HostObject } from '../../protocol/hostObject';
import type { NameState } from '../book';
import { isTableNameTaken } from '../names';
import { absoluteAddressOf, parseAddress, quotedName } from './addresses';
import { asFlag, asText, orElse } from './arguments';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { alreadyExists, invalidArgument, invalidOperation } from './faults';
import type { Host } from './host';
import { bookOf, changeBook, sheetOf } from './host';
import { found, fullAddress, isSameName, placeOfReference } from './place';
import type { Place } from './place';
import { ranges } from './rangeObject';

interface NameSelf {
  readonly host: Host;
  readonly name: string;
}

const names: DefinedClass<NameSelf> = defineClass<NameSelf>({
  type: 'NamedItem',
  key: ({ name }) => ({ name: '_Id', value: name }),
  scalars: {
    Name: (self) => stateOf(self).name,
    Type: typeOf,
    Value: (self) => {
      const place = placeOfName(self);
      return place ? fullAddress(place) : stateOf(self).formula.slice(1);
    },
    Formula: {
      get: (self) => stateOf(self).formula,
      set: (self, value) => {
        change(self, { formula: formulaOf(value) });
      },
    },
    Visible: {
      get: (self) => stateOf(self).visible,
      set: (self, value) => {
        change(self, { visible: asFlag(value, 'NamedItem.visible') });
      },
    },
    Comment: {
      get: (self) => stateOf(self).comment,
      set: (self, value) => {
        change(self, { comment: asText(value, 'NamedItem.comment') });
      },
    },
    Scope: () => 'Workbook',
  },
  children: {
    WorksheetOrNullObject: () => null,
  },
  methods: {
    GetRange: (self) => {
      const place = placeOfName(self);
      if (place) return ranges.of(place);
      throw invalidOperation('NamedItem.getRange', 'the name does not stand for a range');
    },
    GetRangeOrNullObject: (self) => {
      const place = placeOfName(self);
      return place && ranges.of(place);
    },
    Delete: (self) => {
      changeBook(self.host, [{ kind: 'name', name: stateOf(self).name, state: null }], 'NamedItem.delete');
    },
  },
  notEmulated: ['ArrayValues', 'Worksheet'],
});

const members = collectionOf<Host>({
  type: 'NamedItemCollection',
  items: (host) => bookOf(host).names.map(({ name }) => names.of({ host, name })),
  find: (host, key) => {
    const known = bookOf(host).names.find(({ name }) => isSameName(name, String(key)));
    return known ? names.of({ host, name: known.name }) : null;
  },
});

/** Names of the workbook. */
export const namedItems: DefinedClass<Host> = defineClass<Host>({
  ...members,
  methods: { ...members.methods, Add: addName },
  notEmulated: ['AddFormulaLocal'],
});

function addName(host: Host, [given, reference, comment]: readonly unknown[]): HostObject {
  const location = 'NamedItemCollection.add';
  const name = asText(given, location);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseAddress(name))
    throw invalidArgument(location);
  if (isTableNameTaken(bookOf(host), name)) throw alreadyExists(location);
  const text = orElse(comment, '', (value) => asText(value, location));
  const state = { name, formula: formulaOf(reference), visible: true, comment: text };
  changeBook(host, [{ kind: 'name', name, state }], location);
  return names.of({ host, name });
}

/** A range by its absolute address with its sheet; anything else as it is written. */
function formulaOf(reference: unknown): string {
  const range = ranges.self(reference);
  if (range) return `=${quotedName(sheetOf(range).name)}!${absoluteAddressOf(range.area)}`;
  const text = asText(reference, 'NamedItem.formula');
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function stateOf({ host, name }: NameSelf): NameState {
  return found(
    bookOf(host).names.find((known) => isSameName(known.name, name)),
    'NamedItem',
  );
}

function change(self: NameSelf, changes: Partial<NameState>): void {
  const state = { ...stateOf(self), ...changes };
  changeBook(self.host, [{ kind: 'name', name: state.name, state }], 'NamedItem');
}

/** Null for a constant, a formula or a lost reference. */
function placeOfName(self: NameSelf): Place | null {
  const { formula } = stateOf(self);
  return formula.includes('!') ? placeOfReference({ host: self.host, sheet: '' }, formula) : null;
}

function typeOf(self: NameSelf): string {
  const { formula } = stateOf(self);
  if (placeOfName(self)) return 'Range';
  if (formula.includes('#REF!')) return 'Error';
  return /^=-?\d+(?:\.\d+)?$/.test(formula) ? 'Double' : 'String';
}
