import type { HostObject } from '../../protocol/hostObject';
import { asFlag, asOneOf, asWhole } from './arguments';
import { collectionOf } from './collection';
import { cellValueRules, customRules } from './conditionalRuleObjects';
import type { RuleSelf } from './conditionalFormatList';
import { clearConditionalFormats, ruleOf, rulesOn, setRuleProperty, setRules } from './conditionalFormatList';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument, invalidOperation, notEmulated } from './faults';
import { changeSheet, sheetOf } from './host';
import type { Place } from './place';
import { rangeAreas } from './rangeAreasObject';
import { ranges } from './rangeObject';

const EMULATED = ['Custom', 'CellValue'] as const;
const OTHERS = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText'] as const;

const rules: DefinedClass<RuleSelf> = defineClass<RuleSelf>({
  type: 'ConditionalFormat',
  key: ({ id }) => ({ name: 'Id', value: id }),
  scalars: {
    Id: ({ id }) => id,
    Type: (self) => ruleOf(self).type,
    Priority: {
      get: (self) => sheetOf(self).conditionalFormats.findIndex(({ id }) => id === self.id),
      set: setPriority,
    },
    StopIfTrue: {
      get: (self) => ruleOf(self).properties['stopIfTrue'] ?? false,
      set: (self, value) => {
        setRuleProperty(self, 'stopIfTrue', asFlag(value, 'ConditionalFormat.stopIfTrue'));
      },
    },
  },
  children: {
    Custom: (self) => customRules.of(ofType(self, 'Custom')),
    CustomOrNullObject: (self) => (ruleOf(self).type === 'Custom' ? customRules.of(self) : null),
    CellValue: (self) => cellValueRules.of(ofType(self, 'CellValue')),
    CellValueOrNullObject: (self) => (ruleOf(self).type === 'CellValue' ? cellValueRules.of(self) : null),
  },
  methods: {
    Delete: (self) => {
      ruleOf(self);
      setRules(
        self,
        sheetOf(self).conditionalFormats.filter(({ id }) => id !== self.id),
      );
    },
    GetRange: (self) => {
      const [area, ...more] = ruleOf(self).areas;
      if (area && more.length === 0) return ranges.of({ host: self.host, sheet: self.sheet, area });
      throw invalidOperation('ConditionalFormat.getRange', 'the format holds on several areas');
    },
    GetRangeOrNullObject: (self) => {
      const [area, ...more] = ruleOf(self).areas;
      return area && more.length === 0 ? ranges.of({ host: self.host, sheet: self.sheet, area }) : null;
    },
    GetRanges: (self) => rangeAreas.of({ host: self.host, sheet: self.sheet, areas: ruleOf(self).areas }),
  },
  notEmulated: [
    ...['ColorScale', 'DataBar', 'IconSet', 'Preset', 'TextComparison', 'TopBottom'],
    ...['ColorScaleOrNullObject', 'DataBarOrNullObject', 'IconSetOrNullObject', 'PresetOrNullObject'],
    ...['TextComparisonOrNullObject', 'TopBottomOrNullObject'],
  ],
});

const members = collectionOf<Place>({
  type: 'ConditionalFormatCollection',
  items: (place) => rulesOn(place).map(({ id }) => ruleObject(place, id)),
  find: (place, key) => {
    const rule = rulesOn(place).find(({ id }) => id === key);
    return rule ? ruleObject(place, rule.id) : null;
  },
});

export const conditionalFormatsOf: DefinedClass<Place> = defineClass<Place>({
  ...members,
  methods: {
    ...members.methods,
    Add: addRule,
    ClearAll: (place) => {
      changeSheet(place, clearConditionalFormats(place), 'ConditionalFormatCollection.clearAll');
    },
  },
});

/** Before all others. */
function addRule(place: Place, [type]: readonly unknown[]): HostObject {
  const location = 'ConditionalFormatCollection.add';
  const kind = asOneOf(type, [...EMULATED, ...OTHERS], location);
  if (OTHERS.some((other) => other === kind)) throw notEmulated(`${location}(${kind})`);
  const id = place.host.replica.freshId('conditionalFormat');
  const rule = { id, areas: [place.area], type: kind, properties: {} };
  setRules(place, [rule, ...sheetOf(place).conditionalFormats]);
  return ruleObject(place, id);
}

function ruleObject({ host, sheet }: Place, id: string): HostObject {
  return rules.of({ host, sheet, id });
}

function setPriority(self: RuleSelf, value: unknown): void {
  const at = asWhole(value, 'ConditionalFormat.priority');
  const rule = ruleOf(self);
  const others = sheetOf(self).conditionalFormats.filter(({ id }) => id !== self.id);
  if (at < 0 || at > others.length) throw invalidArgument('ConditionalFormat.priority');
  setRules(self, others.toSpliced(at, 0, rule));
}

function ofType(self: RuleSelf, type: (typeof EMULATED)[number]): RuleSelf {
  if (ruleOf(self).type === type) return self;
  throw invalidOperation('ConditionalFormat', `its type is not ${type}`);
}
