import type { ValidationState } from '../../model/book';
import { isRecord } from '../../model/objects/arguments';
import { escapedText } from '../convert/escapedText';
import { withMarks } from '../convert/futureFunctions';
import { fileOperatorOf } from '../convert/operatorNames';
import { areaList } from '../convert/sheetAreas';
import { encodeXml, xmlElement } from '../package/xmlText';

const COMPARED: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** hucre has no place for a message without a rule, nor for a list without its arrow. */
export function validationsXml(validations: readonly ValidationState[]): string {
  const written = validations.filter(({ areas }) => areas.length > 0).map(validationXml);
  return written.length === 0
    ? ''
    : xmlElement('dataValidations', { count: written.length }, written.join(''));
}

function validationXml({ areas, rule, prompt, errorAlert, ignoreBlanks }: ValidationState): string {
  const { attributes, formulas } = ruleParts(rule);
  const [asked, refused] = [recordOf(prompt), recordOf(errorAlert)];
  return xmlElement(
    'dataValidation',
    {
      ...attributes,
      errorStyle: ['Warning', 'Information'].includes(String(refused['style']))
        ? String(refused['style']).toLowerCase()
        : undefined,
      allowBlank: ignoreBlanks || undefined,
      showInputMessage: asked['showPrompt'] === true,
      // Programs do not agree on what is meant where a file says nothing.
      showErrorMessage: refused['showAlert'] === true,
      errorTitle: textOf(refused['title']),
      error: textOf(refused['message']),
      promptTitle: textOf(asked['title']),
      prompt: textOf(asked['message']),
      sqref: areaList(areas),
    },
    formulas
      .map((formula, index) => xmlElement(`formula${String(index + 1)}`, {}, encodeXml(formula)))
      .join(''),
  );
}

interface RuleParts {
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  readonly formulas: readonly string[];
}

function ruleParts(rule: unknown): RuleParts {
  const [[kind, given] = ['', null]] = Object.entries(recordOf(rule));
  const values = recordOf(given);
  if (kind === 'list') {
    const hidesArrow = values['inCellDropDown'] === false || undefined;
    return { attributes: { type: 'list', showDropDown: hidesArrow }, formulas: [sourceOf(values['source'])] };
  }
  if (kind === 'custom') return { attributes: { type: 'custom' }, formulas: [bare(values['formula'])] };
  const type = COMPARED[kind];
  if (type === undefined) return { attributes: {}, formulas: [] };
  const operator = fileOperatorOf(values['operator']);
  const operands = [values['formula1'], values['formula2']].filter(
    (value) => value !== undefined && value !== null,
  );
  return {
    attributes: { type, operator: operator === 'between' ? undefined : operator },
    formulas: operands.map(bare),
  };
}

function sourceOf(source: unknown): string {
  const text = String(source);
  return text.startsWith('=') ? bare(text) : `"${text.replaceAll('"', '""')}"`;
}

function bare(formula: unknown): string {
  return withMarks(String(formula).replace(/^=/, ''));
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  // As Excel writes line breaks in an attribute.
  return escapedText(value).replaceAll('\n', '_x000A_');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
