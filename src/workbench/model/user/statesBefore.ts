import { intersection } from '../areas';
import { isRelativeRule } from '../apply/isRelativeRule';
import type { BookState, SheetState, TableState, ValidationState } from '../book';
import type { Operation } from '../operation';

type OfKind<Kind extends Operation['kind']> = Extract<Operation, { readonly kind: Kind }>;

export function nameBefore(operation: OfKind<'name'>, { names }: BookState): Operation {
  const wanted = operation.name.toLowerCase();
  return { ...operation, state: names.find(({ name }) => name.toLowerCase() === wanted) ?? null };
}

/** Protection is not undone. */
export function changeBefore(operation: OfKind<'sheet'>, sheet: SheetState): readonly Operation[] | null {
  const { change } = operation;
  if (change.protected !== undefined) return null;
  const { visibility, frozen, properties, horizontalBreaks } = sheet;
  const all = { visibility, frozen, properties, horizontalBreaks };
  const before = Object.fromEntries(Object.entries(all).filter(([name]) => name in change));
  return [{ ...operation, change: before }];
}

export function sizesBefore(
  operation: OfKind<'rowHeights' | 'columnWidths'>,
  sheet: SheetState,
): readonly Operation[] {
  const sizeOf = (line: number): number | null =>
    (operation.kind === 'rowHeights' ? sheet.rows[line]?.height : sheet.columns[line]?.width) ?? null;
  return linesOf(operation).map((at) => ({ ...operation, at, count: 1, size: sizeOf(at) }));
}

export function hiddenBefore(operation: OfKind<'hide'>, sheet: SheetState): readonly Operation[] {
  return linesOf(operation).map((at) => hiding(sheet, operation.axis, at));
}

/** Makes a line hidden or shown as it is on this sheet. */
export function hiding(
  { id: sheet, rows, columns }: SheetState,
  axis: OfKind<'hide'>['axis'],
  at: number,
): Operation {
  const hidden = axis === 'rows' ? rows[at]?.hidden : columns[at]?.hidden;
  const hide = { kind: 'hide', sheet, axis, at, count: 1, hidden: Boolean(hidden) } as const;
  return hidden === 'filter' ? { ...hide, by: hidden } : hide;
}

function linesOf({ at, count }: { readonly at: number; readonly count: number }): readonly number[] {
  return Array.from({ length: count }, (_, offset) => at + offset);
}

/** A rule that depends on where it begins comes back on all of its cells. */
export function validationsBefore(
  { sheet, areas }: OfKind<'validation'>,
  { validations }: SheetState,
): readonly Operation[] {
  const touched = validations.flatMap((own) => {
    const common = own.areas.flatMap((one) => areas.flatMap((area) => intersection(one, area) ?? []));
    return common.length === 0
      ? []
      : [validationOn(sheet, own, isRelativeRule(own.rule) ? own.areas : common)];
  });
  return [{ kind: 'validation', sheet, areas, validation: null }, ...touched];
}

export function validationOn(
  sheet: string,
  { rule, prompt, errorAlert, ignoreBlanks }: ValidationState,
  areas: ValidationState['areas'],
): Operation {
  return { kind: 'validation', sheet, areas, validation: { rule, prompt, errorAlert, ignoreBlanks } };
}

/** All that changes of a table by one operation: its criteria go one by one. */
export function tableStanding(table: TableState): OfKind<'table'>['change'] {
  const { name, area, style, showBandedRows, showHeaders, showTotals, showFilterButton } = table;
  return { name, area, style, showBandedRows, showHeaders, showTotals, showFilterButton };
}
