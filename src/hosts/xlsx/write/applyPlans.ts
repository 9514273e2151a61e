import { HostError } from '../../../workbook/hostError';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { applyToSheet } from './sheetApplication';
import { removeTitles } from './appProperties';
import { removeCalcChain } from './calcChain';
import { hasFormulas } from './formulasAnywhere';
import { toText } from '../xml/decodeText';
import type { OpcPackage } from '../package/opcPackage';
import { requirePlan } from './requirePlan';
import { setSelected } from './sheetViews';
import { WorkbookParts } from './workbookParts';
import { WorksheetEdit } from './worksheetEdit';

/**
 * Brings a package to what plans say of its sheets; what they do not speak of keeps its bytes. Applied twice, it
 * changes nothing the second time.
 *
 * @param opc changed even where this throws: give a copy
 * @throws HostError `signed`; `unsupported` when a plan cannot be made true without losing something; `truncated`
 * @throws RangeError for a plan that contradicts itself: a bug
 */
export function applyPlans(opc: OpcPackage, plans: readonly SheetPlan[]): void {
  if (plans.length === 0) return;
  requireChangeable(opc);
  for (const plan of plans) requirePlan(plan);
  const parts = new WorkbookParts(opc);
  const front = plans.findLast((plan) => plan.active === true)?.sheet;
  const changed = plansBySheet(plans).map((own) => applyToOneSheet(parts, own, front));
  // Formulas anywhere may read what was written: their stored values would be out of date.
  if (changed.includes(true) && hasFormulas(opc, parts.workbook)) parts.workbook.recalculate();
  if (front !== undefined) bringToFront(parts, front);
  parts.save();
}

/** A changed file would no longer be what was signed; a workbook in the old shared mode keeps a journal of its cells. */
function requireChangeable(opc: OpcPackage): void {
  if (opc.relationships('').some((link) => link.type.includes('/digital-signature/'))) {
    throw new HostError('signed', '_xmlsignatures');
  }
  const journal = opc.names().find((name) => /(?:^|\/)revisionHeaders\.xml$/i.test(name));
  if (journal !== undefined) throw HostError.unsupported('shared-workbook', journal);
}

/** Plans of the same sheet together, in their order; sheets in the order of their first plan. */
function plansBySheet(plans: readonly SheetPlan[]): readonly (readonly SheetPlan[])[] {
  const groups = new Map<string, SheetPlan[]>();
  for (const plan of plans) {
    const key = plan.sheet.toLowerCase();
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(plan);
  }
  return [...groups.values()];
}

/** @returns whether a cell holds something else than before */
function applyToOneSheet(
  parts: WorkbookParts,
  plans: readonly SheetPlan[],
  front: string | undefined,
): boolean {
  const [first] = plans;
  if (first === undefined) return false;
  const { opc, workbook } = parts;
  if (workbook.indexOf(first.sheet) < 0) {
    workbook.addSheet(first.sheet, first.position ?? 'end');
    removeTitles(opc);
  }
  const { name, part } = workbook.sheetAt(workbook.indexOf(first.sheet));
  const sheet = new WorksheetEdit(opc, name, part);
  const { contentChanged, formulasWritten, formulasRemoved } = applyToSheet(parts, sheet, plans);
  if (front !== undefined) setSelected(sheet.root, name.toLowerCase() === front.toLowerCase());
  sheet.save();
  if (formulasWritten || formulasRemoved) removeCalcChain(opc, workbook.part);
  return contentChanged;
}

/** Only the sheet in front may be selected: the others are changed where they say that they are. */
function bringToFront({ opc, workbook }: WorkbookParts, front: string): void {
  const index = workbook.indexOf(front);
  workbook.activate(index);
  const { part: active } = workbook.sheetAt(index);
  for (const part of workbook.worksheetParts()) {
    if (part === active || !toText(opc.bytes(part).subarray(0, HEAD)).includes('tabSelected')) continue;
    const sheet = new WorksheetEdit(opc, '', part);
    setSelected(sheet.root, false);
    sheet.save();
  }
}

/** Bytes of a sheet that hold its views: they come before the columns and the rows. */
const HEAD = 1 << 14;
