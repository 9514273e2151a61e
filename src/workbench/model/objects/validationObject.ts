import { intersection } from '../areas';
import type { ValidationState } from '../book';
import { asFlag, asText, isRecord } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument } from './faults';
import { changeSheet, sheetOf } from './host';
import type { Place } from './place';
import { areValid } from './validValues';
import { validationRule } from './validationRule';

type Validation = Omit<ValidationState, 'areas'>;

const NONE: Validation = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

/** What is written by code is never checked: only what people type is. */
export const validations: DefinedClass<Place> = defineClass<Place>({
  type: 'DataValidation',
  scalars: {
    Type: typeOf,
    Rule: {
      get: (place) => (typeOf(place) === 'Inconsistent' ? null : validationAt(place).rule),
      set: (place, value) => {
        setValidation(place, { rule: validationRule(place, value) });
      },
    },
    Prompt: {
      get: (place) => validationAt(place).prompt,
      set: (place, value) => {
        setValidation(place, { prompt: messageOf(value, 'prompt', 'showPrompt', 255) });
      },
    },
    ErrorAlert: {
      get: (place) => validationAt(place).errorAlert,
      set: (place, value) => {
        setValidation(place, { errorAlert: messageOf(value, 'errorAlert', 'showAlert', 225) });
      },
    },
    IgnoreBlanks: {
      get: (place) => validationAt(place).ignoreBlanks,
      set: (place, value) => {
        setValidation(place, { ignoreBlanks: asFlag(value, 'DataValidation.ignoreBlanks') });
      },
    },
    Valid: (place) => areValid(place, validationAt(place)),
  },
  methods: {
    Clear: (place) => {
      const { sheet, area } = place;
      const operation = { kind: 'validation', sheet, areas: [area], validation: null } as const;
      changeSheet(place, [operation], 'DataValidation.clear');
    },
  },
  notEmulated: ['GetInvalidCells', 'GetInvalidCellsOrNullObject'],
});

function validationsOn(place: Place): readonly ValidationState[] {
  return sheetOf(place).validations.filter(({ areas }) =>
    areas.some((area) => intersection(area, place.area)),
  );
}

function validationAt(place: Place): Validation {
  return validationsOn(place)[0] ?? NONE;
}

/** `Inconsistent` where the cells do not share one validation. */
function typeOf(place: Place): string {
  const [validation, ...more] = validationsOn(place);
  if (!validation) return 'None';
  const covered = validation.areas.reduce((sum, area) => {
    const common = intersection(area, place.area);
    return sum + (common ? common.rows * common.columns : 0);
  }, 0);
  if (more.length > 0 || covered < place.area.rows * place.area.columns) return 'Inconsistent';
  const [kind = ''] = Object.keys(isRecord(validation.rule) ? validation.rule : {});
  return TYPES[kind] ?? 'None';
}

function setValidation(place: Place, change: Partial<Validation>): void {
  const { sheet, area } = place;
  const { rule, prompt, errorAlert, ignoreBlanks } = { ...validationAt(place), ...change };
  const validation = { rule, prompt, errorAlert, ignoreBlanks };
  changeSheet(place, [{ kind: 'validation', sheet, areas: [area], validation }], 'DataValidation');
}

function messageOf(value: unknown, name: 'prompt' | 'errorAlert', show: string, most: number): unknown {
  const location = `DataValidation.${name}`;
  if (!isRecord(value)) throw invalidArgument(location);
  const title = asText(value['title'] ?? '', location);
  const message = asText(value['message'] ?? '', location);
  if (title.length > 32 || message.length > most) throw invalidArgument(location, 'too long');
  return { ...(isRecord(NONE[name]) ? NONE[name] : {}), ...value, [show]: value[show] ?? true };
}
