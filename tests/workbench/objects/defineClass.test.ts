import { defineClass } from '../../../src/workbench/model/objects/defineClass';
import { HostFault } from '../../../src/workbench/protocol/hostObject';

interface Lamp {
  lit: boolean;
}

const lamps = defineClass<Lamp>({
  type: 'Lamp',
  scalars: {
    Power: () => 60,
    Lit: {
      get: (lamp) => lamp.lit,
      set: (lamp, value) => {
        lamp.lit = value === true;
      },
    },
  },
  setAs: {
    Switch: (lamp, value) => {
      lamp.lit = value === 'on';
    },
  },
  methods: { Toggle: (lamp) => (lamp.lit = !lamp.lit) },
  notEmulated: ['Colour'],
});

function codeOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof HostFault) return error.code;
    throw error;
  }
}

test('members are found whatever their case', () => {
  const lamp = lamps.of({ lit: false });
  lamp.set('lit', true);
  expect([lamp.get('LIT'), lamp.get('power'), lamp.scalars]).toEqual([true, 60, ['Power', 'Lit']]);
  expect(lamp.call('toggle', [])).toBe(false);
});

test('a property may be set under another name than it is read', () => {
  const lamp = lamps.of({ lit: false });
  lamp.set('Switch', 'on');
  expect(lamp.get('Lit')).toBe(true);
  expect(codeOf(() => lamp.get('Switch'))).toBe('ApiNotFound');
});

test('what is not emulated, what does not exist and what is read only are told apart', () => {
  const lamp = lamps.of({ lit: false });
  expect(codeOf(() => lamp.get('Colour'))).toBe('NotImplemented');
  expect(codeOf(() => lamp.call('Colour', []))).toBe('NotImplemented');
  expect(codeOf(() => lamp.child('Shade'))).toBe('ApiNotFound');
  expect(codeOf(() => lamp.set('Power', 100))).toBe('InvalidArgument');
});

test('an object gives back what it stands for, to its own class alone', () => {
  const self = { lit: true };
  const lamp = lamps.of(self);
  expect(lamps.self(lamp)).toBe(self);
  expect(defineClass<Lamp>({ type: 'Other' }).self(lamp)).toBeUndefined();
  expect(lamps.self('A1')).toBeUndefined();
});
