import type { ValidationState } from '../../model/book';
import { plainText } from '../convert/escapedText';
import { withoutMarks } from '../convert/futureFunctions';
import { operatorOf } from '../convert/operatorNames';
import { areasIn } from '../convert/sheetAreas';
import { child, children, flag } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

/** Maps: a file may hold any word, and every object has a `constructor`. */
const COMPARED: ReadonlyMap<string, string> = new Map([
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
]);
const STYLES: ReadonlyMap<string, string> = new Map([
  ['warning', 'Warning'],
  ['information', 'Information'],
]);

/**
 * Validations of a sheet. Excel itself puts those that name another sheet into an extension of the part, where formulas
 * and areas are elements of their own.
 */
export function readValidations(root: XmlNode): readonly ValidationState[] {
  const extensions = children(child(root, 'extLst'), 'ext');
  return [root, ...extensions]
    .flatMap((holder) => children(child(holder, 'dataValidations'), 'dataValidation'))
    .flatMap((node) => readValidation(node) ?? []);
}

function readValidation(node: XmlNode): ValidationState | null {
  const { attributes } = node;
  const areas = areasIn(attributes['sqref'] ?? child(node, 'sqref')?.text ?? '');
  const rule = ruleOf(node);
  if (areas.length === 0 || rule === null) return null;
  return {
    areas,
    rule,
    prompt: {
      message: plainText(attributes['prompt'] ?? ''),
      showPrompt: flag(node, 'showInputMessage'),
      title: plainText(attributes['promptTitle'] ?? ''),
    },
    errorAlert: {
      message: plainText(attributes['error'] ?? ''),
      showAlert: flag(node, 'showErrorMessage'),
      style: STYLES.get(attributes['errorStyle'] ?? '') ?? 'Stop',
      title: plainText(attributes['errorTitle'] ?? ''),
    },
    ignoreBlanks: flag(node, 'allowBlank'),
  };
}

/** Null where anything may be typed: a message alone is kept as a rule that holds nothing. */
function ruleOf(node: XmlNode): unknown {
  const { type = 'none', operator } = node.attributes;
  const [first, second] = ['formula1', 'formula2'].map((name) => formulaIn(child(node, name)));
  if (type === 'none') return {};
  if (first === undefined) return null;
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  // The attribute says the contrary of its name.
  if (type === 'list')
    return { list: { inCellDropDown: !flag(node, 'showDropDown'), source: sourceOf(first) } };
  const kind = COMPARED.get(type);
  if (kind === undefined) return null;
  return {
    [kind]: {
      formula1: operandOf(first),
      ...(second !== undefined && { formula2: operandOf(second) }),
      operator: operatorOf(operator),
    },
  };
}

function formulaIn(node: XmlNode | undefined): string | undefined {
  const text = node === undefined ? '' : (child(node, 'f')?.text ?? node.text);
  return text === '' ? undefined : withoutMarks(text);
}

/** Texts between commas, or a formula with its `=`. */
function sourceOf(formula: string): string {
  const text = /^"([^]*)"$/.exec(formula.trim())?.[1];
  return text === undefined ? `=${formula}` : text.replaceAll('""', '"');
}

function operandOf(formula: string): string | number {
  const number = Number(formula);
  return Number.isFinite(number) ? number : `=${formula}`;
}
