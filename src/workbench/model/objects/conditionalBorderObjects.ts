import { asOneOf } from './arguments';
import { colourOf } from './colours';
import type { RuleSelf } from './conditionalFormatList';
import { ruleOf, setRuleProperty } from './conditionalFormatList';
import type { ClassTable, DefinedClass, Scalar } from './defineClass';
import { defineClass } from './defineClass';
import { itemNotFound } from './faults';

interface BorderSelf extends RuleSelf {
  readonly side: Side;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof SIDES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

/** @param at flat name of the format whose borders they are: `custom/format` */
export function bordersOfRules(at: string): DefinedClass<RuleSelf> {
  const border: DefinedClass<BorderSelf> = defineClass<BorderSelf>({
    type: 'ConditionalRangeBorder',
    key: ({ side }) => ({ name: '_Id', value: side }),
    scalars: {
      SideIndex: ({ side }) => side,
      Style: borderProperty('style', 'None', (value, place) => asOneOf(value, STYLES, place)),
      Color: borderProperty('color', '#000000', colourOf),
    },
  });
  const on = (self: RuleSelf, side: Side): ReturnType<typeof border.of> => border.of({ ...self, side });
  const borderAt = (self: RuleSelf, key: unknown): ReturnType<typeof border.of> => {
    const side = typeof key === 'number' ? SIDES[key] : SIDES.find((name) => name === key);
    if (side) return on(self, side);
    throw itemNotFound('ConditionalRangeBorderCollection.getItem');
  };
  const children: ClassTable<RuleSelf>['children'] = {
    Top: (self) => on(self, 'EdgeTop'),
    Bottom: (self) => on(self, 'EdgeBottom'),
    Left: (self) => on(self, 'EdgeLeft'),
    Right: (self) => on(self, 'EdgeRight'),
  };
  return defineClass<RuleSelf>({
    type: 'ConditionalRangeBorderCollection',
    scalars: { Count: () => SIDES.length },
    children,
    items: (self) => SIDES.map((side) => on(self, side)),
    indexer: borderAt,
    methods: {
      GetItem: (self, [key]) => borderAt(self, key),
      GetItemAt: (self, [index]) => borderAt(self, index),
    },
  });

  function borderProperty(
    name: string,
    usual: string,
    check: (value: unknown, location: string) => string,
  ): Scalar<BorderSelf> {
    const path = (side: Side): string => `${at}/borders/${side}/${name}`;
    return {
      get: (self) => ruleOf(self).properties[path(self.side)] ?? usual,
      set: (self, value) => {
        setRuleProperty(self, path(self.side), check(value, `ConditionalRangeBorder.${name}`));
      },
    };
  }
}
