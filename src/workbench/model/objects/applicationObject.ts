import { asOneOf } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import type { Host } from './host';
import { isFrench } from './host';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const numberFormats: DefinedClass<Host> = defineClass<Host>({
  type: 'NumberFormatInfo',
  scalars: { NumberDecimalSeparator: decimalSeparator, NumberGroupSeparator: groupSeparator },
});

const dateFormats: DefinedClass<Host> = defineClass<Host>({
  type: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: () => '/',
    TimeSeparator: () => ':',
    ShortDatePattern: (host) => (isFrench(host) ? 'dd/MM/yyyy' : 'M/d/yyyy'),
    LongDatePattern: (host) => (isFrench(host) ? 'dddd d MMMM yyyy' : 'dddd, MMMM d, yyyy'),
    LongTimePattern: (host) => (isFrench(host) ? 'HH:mm:ss' : 'h:mm:ss tt'),
  },
});

const cultures: DefinedClass<Host> = defineClass<Host>({
  type: 'CultureInfo',
  scalars: { Name: (host) => host.options.locale ?? 'fr-FR' },
  children: {
    NumberFormat: (host) => numberFormats.of(host),
    DatetimeFormat: (host) => dateFormats.of(host),
  },
});

/** Formulas are always computed at once, whatever the mode. */
export const applications: DefinedClass<Host> = defineClass<Host>({
  type: 'Application',
  scalars: {
    CalculationMode: {
      get: (host) => host.calculationMode,
      set: (host, value) => {
        host.calculationMode = asOneOf(value, MODES, 'Application.calculationMode');
      },
    },
    CalculationEngineVersion: () => 191_029,
    CalculationState: () => 'Done',
    DecimalSeparator: decimalSeparator,
    ThousandsSeparator: groupSeparator,
    UseSystemSeparators: () => true,
  },
  children: { CultureInfo: (host) => cultures.of(host) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  notEmulated: ['IterativeCalculation', 'Ribbon', 'CreateWorkbook'],
});

function decimalSeparator(host: Host): string {
  return isFrench(host) ? ',' : '.';
}

function groupSeparator(host: Host): string {
  return isFrench(host) ? '\u202F' : ',';
}
