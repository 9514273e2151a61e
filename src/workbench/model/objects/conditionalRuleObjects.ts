import { asFlag, asOneOf, asText, isRecord } from './arguments';
import { colourOf } from './colours';
import type { RuleSelf } from './conditionalFormatList';
import { ruleOf, setRuleProperty } from './conditionalFormatList';
import type { DefinedClass, Scalar } from './defineClass';
import { defineClass } from './defineClass';
import { bordersOfRules } from './conditionalBorderObjects';
import { invalidArgument } from './faults';

type Kind = 'custom' | 'cellValue';
type Property = string | number | boolean | null;

const ruleFormulas: DefinedClass<RuleSelf> = defineClass<RuleSelf>({
  type: 'ConditionalFormatRule',
  scalars: { Formula: property('custom/rule/formula', '', ruleFormula) },
  notEmulated: ['FormulaLocal', 'FormulaR1C1'],
});

export const customRules: DefinedClass<RuleSelf> = defineClass<RuleSelf>({
  type: 'CustomConditionalFormat',
  children: {
    Rule: (self) => ruleFormulas.of(self),
    Format: (self) => FORMATS.custom.of(self),
  },
});

export const cellValueRules: DefinedClass<RuleSelf> = defineClass<RuleSelf>({
  type: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: (self) => {
        const given = ruleOf(self).properties['cellValue/rule'];
        return typeof given === 'string' ? JSON.parse(given) : null;
      },
      set: (self, value) => {
        if (!isRecord(value)) throw invalidArgument('CellValueConditionalFormat.rule');
        asText(value['formula1'], 'CellValueConditionalFormat.rule');
        asText(value['operator'], 'CellValueConditionalFormat.rule');
        setRuleProperty(self, 'cellValue/rule', JSON.stringify(value));
      },
    },
  },
  children: { Format: (self) => FORMATS.cellValue.of(self) },
});

const FORMATS = { custom: formatsOf('custom'), cellValue: formatsOf('cellValue') };

/** What such a rule may change: neither size nor alignment. */
function formatsOf(kind: Kind): DefinedClass<RuleSelf> {
  const at = `${kind}/format`;
  const fonts: DefinedClass<RuleSelf> = defineClass<RuleSelf>({
    type: 'ConditionalRangeFont',
    scalars: {
      Color: property(`${at}/font/color`, '', colourOf),
      Bold: property(`${at}/font/bold`, null, asFlag),
      Italic: property(`${at}/font/italic`, null, asFlag),
      Strikethrough: property(`${at}/font/strikethrough`, null, asFlag),
      Underline: property(`${at}/font/underline`, 'None', (value, place) =>
        asOneOf(value, ['None', 'Single', 'Double'] as const, place),
      ),
    },
    methods: { Clear: clearing(['color', 'bold', 'italic', 'strikethrough', 'underline'], `${at}/font`) },
  });
  const fills: DefinedClass<RuleSelf> = defineClass<RuleSelf>({
    type: 'ConditionalRangeFill',
    scalars: { Color: property(`${at}/fill/color`, '', colourOf) },
    methods: { Clear: clearing(['color'], `${at}/fill`) },
  });
  const borders = bordersOfRules(at);
  return defineClass<RuleSelf>({
    type: 'ConditionalRangeFormat',
    scalars: { NumberFormat: property(`${at}/numberFormat`, null, asText) },
    children: {
      Font: (self) => fonts.of(self),
      Fill: (self) => fills.of(self),
      Borders: (self) => borders.of(self),
    },
  });
}

function property(
  name: string,
  usual: Property,
  check: (value: unknown, location: string) => Property,
): Scalar<RuleSelf> {
  return {
    get: (self) => ruleOf(self).properties[name] ?? usual,
    set: (self, value) => {
      setRuleProperty(self, name, check(value, `ConditionalFormat.${name}`));
    },
  };
}

function clearing(names: readonly string[], at: string): (self: RuleSelf) => void {
  return (self) => {
    for (const name of names) setRuleProperty(self, `${at}/${name}`, null);
  };
}

/** Kept with its leading `=`. */
function ruleFormula(value: unknown, location: string): string {
  const formula = asText(value, location);
  if (formula === '') throw invalidArgument(location);
  return formula.startsWith('=') ? formula : `=${formula}`;
}
