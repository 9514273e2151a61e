import { intersection, subtract } from '../areas';
import type { ConditionalFormatState } from '../book';
import type { Operation } from '../operation';
import { itemNotFound } from './faults';
import type { SheetSelf } from './host';
import { changeSheet, sheetOf } from './host';
import type { Place } from './place';

/** One rule of a sheet. */
export interface RuleSelf extends SheetSelf {
  readonly id: string;
}

export function ruleOf(self: RuleSelf): ConditionalFormatState {
  const rule = sheetOf(self).conditionalFormats.find(({ id }) => id === self.id);
  if (rule) return rule;
  throw itemNotFound('ConditionalFormat');
}

/** Those that hold on some cell of the place, the first one first. */
export function rulesOn(place: Place): readonly ConditionalFormatState[] {
  return sheetOf(place).conditionalFormats.filter(({ areas }) =>
    areas.some((area) => intersection(area, place.area)),
  );
}

export function setRules(self: SheetSelf, list: readonly ConditionalFormatState[]): void {
  const operation = { kind: 'conditionalFormats', sheet: self.sheet, list } as const;
  changeSheet(self, [operation], 'ConditionalFormat');
}

export function setRuleProperty(self: RuleSelf, name: string, value: string | number | boolean | null): void {
  ruleOf(self);
  setRules(
    self,
    sheetOf(self).conditionalFormats.map((rule) =>
      rule.id === self.id ? { ...rule, properties: { ...rule.properties, [name]: value } } : rule,
    ),
  );
}

/** Takes the rules off the place; what of them lies outside stays. Nothing to do where there is none. */
export function clearConditionalFormats(place: Place): readonly Operation[] {
  if (rulesOn(place).length === 0) return [];
  const list = sheetOf(place).conditionalFormats.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => subtract(area, place.area));
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  return [{ kind: 'conditionalFormats', sheet: place.sheet, list }];
}
