import { absoluteAreaName, areaName, quoteSheet } from '../../../workbook/a1';
import type { Area } from '../../../workbook/area';
import { HostError } from '../../../workbook/hostError';
import type { Choice } from '../../../workbook/sheetPlan';
import { areaNames, intersection, readAreas, subtract } from '../../../workbook/areas';
import type { Markup } from '../xml/markup';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';
import { escapeName } from './sheetText';
import { encodeXml } from '../xml/xml';

/** Limits of the message shown when a cell is selected: beyond, Excel finds the file broken. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/**
 * Puts drop-downs and messages on their areas, which no other validation then holds.
 *
 * @throws HostError `validation` for a message too long, or where another validation cannot be cut
 */
export function setChoices(worksheet: Markup, sheet: string, choices: readonly Choice[]): void {
  for (const choice of choices) {
    const where = `${quoteSheet(sheet)}!${areaName(choice.area)}`;
    if (choice.title.length > MAX_TITLE || choice.message.length > MAX_MESSAGE) {
      throw HostError.unsupported('validation', where);
    }
    clearValidations(worksheet, choice.area, where);
    const list = ensureChild(worksheet, 'dataValidations', WORKSHEET_ORDER);
    list.add(validation(list, choice));
    list.set('count', list.all('dataValidation').length);
  }
}

/** Never blocks: what is typed beside the list is kept. */
function validation(list: Markup, { area, source, title, message }: Choice): Markup {
  const attributes = {
    type: source === undefined ? undefined : 'list',
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: false,
    promptTitle: title === '' ? undefined : escapeName(title),
    prompt: message === '' ? undefined : escapeName(message),
    sqref: areaName(area),
  };
  if (source === undefined) return list.make('dataValidation', attributes);
  const range = `${quoteSheet(source.sheet)}!${absoluteAreaName(source.area)}`;
  return list.make('dataValidation', attributes, [list.make('formula1', {}, [encodeXml(range)])]);
}

function clearValidations(worksheet: Markup, area: Area, where: string): void {
  for (const list of [...validationLists(worksheet)]) {
    for (const element of list.elements.filter((e) => e.local === 'dataValidation'))
      cut(list, element, area, where);
    const left = list.elements.filter((element) => element.local === 'dataValidation').length;
    list.set('count', left);
    if (left === 0) removeDeep(worksheet, list);
  }
}

/** Takes an area out of a validation, which goes when nothing is left of it. */
function cut(list: Markup, element: Markup, area: Area, where: string): void {
  const areas = readAreas(areasOf(element));
  if (!areas.some((one) => intersection(one, area) !== undefined)) return;
  const left = areas.flatMap((one) => subtract(one, area));
  if (left.length === 0) list.remove(element);
  else if (isMoved(areas, left) && hasRelativeFormula(element))
    throw HostError.unsupported('validation', where);
  else setAreas(element, left);
}

/** Relative references count from the top left cell of the whole, or of the first area: programs differ. */
function isMoved(before: readonly Area[], after: readonly Area[]): boolean {
  const top = (areas: readonly Area[]): number => Math.min(...areas.map((area) => area.row));
  const left = (areas: readonly Area[]): number => Math.min(...areas.map((area) => area.column));
  const same =
    top(before) === top(after) &&
    left(before) === left(after) &&
    before[0]?.row === after[0]?.row &&
    before[0]?.column === after[0]?.column;
  return !same;
}

/** Whether a formula holds a reference that is not wholly absolute; texts in quotes hold none. */
function hasRelativeFormula(element: Markup): boolean {
  const formulas = element.elements.filter((child) => /^formula[12]$/.test(child.local));
  return formulas.some((formula) => {
    const text = [formula.text, ...formula.elements.map((inner) => inner.text)].join(' ');
    const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
    return /(?<![\w$.])\$?[A-Z]{1,3}\d+(?![\w(])|(?<![\w$.])[A-Z]{1,3}\$?\d+(?![\w(])/i.test(bare);
  });
}

/** Attribute `sqref`; in the extension of 2009 (x14), an element of that name. */
function areasOf(element: Markup): string {
  return element.get('sqref') ?? element.elements.find((child) => child.local === 'sqref')?.text ?? '';
}

function setAreas(element: Markup, areas: readonly Area[]): void {
  if (element.get('sqref') !== undefined) {
    element.set('sqref', areaNames(areas));
    return;
  }
  const inner = element.elements.find((child) => child.local === 'sqref');
  inner?.contents.splice(0, inner.contents.length, areaNames(areas));
}

/** Lists of validations of the sheet and of its extensions. */
function* validationLists(element: Markup): Generator<Markup> {
  for (const child of element.elements) {
    if (child.local === 'dataValidations') yield child;
    else if (child.local === 'extLst' || child.local === 'ext') yield* validationLists(child);
  }
}

/** Removes an element wherever it stands, with the extension that held nothing else. */
function removeDeep(parent: Markup, target: Markup): boolean {
  if (parent.elements.includes(target)) {
    parent.remove(target);
    return true;
  }
  const holder = parent.elements.find((child) => isExtension(child) && removeDeep(child, target));
  if (holder === undefined) return false;
  if (holder.elements.length === 0) parent.remove(holder);
  return true;
}

function isExtension(element: Markup): boolean {
  return element.local === 'extLst' || element.local === 'ext';
}
