import { asText } from './arguments';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import type { Host } from './host';
import { bookOf, changeBook } from './host';
import { itemNotFound } from './faults';

interface SettingSelf {
  readonly host: Host;
  readonly key: string;
}

const settings: DefinedClass<SettingSelf> = defineClass<SettingSelf>({
  type: 'Setting',
  key: ({ key }) => ({ name: '_Id', value: key }),
  scalars: {
    Key: ({ key }) => key,
    Value: {
      get: ({ host, key }) => {
        if (!hasSetting(host, key)) throw itemNotFound('Setting');
        return bookOf(host).settings[key];
      },
      set: ({ host, key }, value) => {
        changeBook(host, [{ kind: 'setting', key, value }], 'Setting.value');
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      changeBook(host, [{ kind: 'setting', key, value: null }], 'Setting.delete');
    },
  },
});

const members = collectionOf<Host>({
  type: 'SettingCollection',
  items: (host) =>
    Object.keys(bookOf(host).settings)
      .filter((key) => hasSetting(host, key))
      .map((key) => settings.of({ host, key })),
  find: (host, key) => (hasSetting(host, String(key)) ? settings.of({ host, key: String(key) }) : null),
});

/** What an add-in keeps in the workbook: any JSON, by key. Adding one that exists replaces it. */
export const settingCollections: DefinedClass<Host> = defineClass<Host>({
  ...members,
  methods: {
    ...members.methods,
    Add: (host, [given, value]) => {
      const key = asText(given, 'SettingCollection.add');
      changeBook(host, [{ kind: 'setting', key, value }], 'SettingCollection.add');
      return settings.of({ host, key });
    },
  },
});

function hasSetting(host: Host, key: string): boolean {
  return bookOf(host).settings[key] !== undefined;
}
