import type { HostObject } from '../../protocol/hostObject';
import { collectionOf } from './collection';
import { defineClass } from './defineClass';

/** Charts or shapes: the emulated workbook holds none, and none can be added. */
export function emptyCollection(type: string): HostObject {
  const members = collectionOf<null>({ type, items: () => [], find: () => null });
  return defineClass<null>({
    ...members,
    scalars: { Count: () => 0 },
    methods: { ...members.methods, _GetItem: (_self, [key]) => members.methods.GetItem(null, [key]) },
    notEmulated: ['Add', 'AddGeometricShape', 'AddGroup', 'AddImage', 'AddLine', 'AddTextBox', 'AddSvg'],
  }).of(null);
}
