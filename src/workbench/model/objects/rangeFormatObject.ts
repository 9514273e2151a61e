import type { DefinedClass, Scalar } from './defineClass';
import { defineClass } from './defineClass';
import { asFlag, asNumber, asOneOf, asText, asWhole } from './arguments';
import {
  autofitColumns,
  autofitRows,
  hasUsualHeight,
  hasUsualWidth,
  setColumnWidth,
  setRowHeight,
  uniformHeight,
  uniformWidth,
  useUsualHeight,
  useUsualWidth,
} from './sizes';
import { bordersOfRange } from './rangeBorderObjects';
import { colourOf } from './colours';
import { setFormat, uniformFormat } from './cellFormats';
import { invalidArgument } from './faults';
import type { Place } from './place';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

type FormatValue = string | number | boolean | null;

/** A property of the cells, checked as Excel does before it is kept. */
function formatScalar(name: string, check: (value: unknown, location: string) => FormatValue): Scalar<Place> {
  return {
    get: (place) => uniformFormat(place, name),
    set: (place, value) => {
      setFormat(place, [place.area], { [name]: check(value, name) }, `Range.format/${name}`);
    },
  };
}

const fonts: DefinedClass<Place> = defineClass<Place>({
  type: 'RangeFont',
  scalars: {
    Name: formatScalar('font/name', asText),
    Size: formatScalar('font/size', fontSize),
    Color: formatScalar('font/color', colourOf),
    Italic: formatScalar('font/italic', asFlag),
    Bold: formatScalar('font/bold', asFlag),
    Underline: formatScalar('font/underline', (value, at) => asOneOf(value, UNDERLINES, at)),
    Strikethrough: formatScalar('font/strikethrough', asFlag),
    Subscript: formatScalar('font/subscript', asFlag),
    Superscript: formatScalar('font/superscript', asFlag),
  },
  notEmulated: ['TintAndShade'],
});

const fills: DefinedClass<Place> = defineClass<Place>({
  type: 'RangeFill',
  scalars: { Color: formatScalar('fill/color', colourOf) },
  methods: {
    Clear: (place) => {
      setFormat(place, [place.area], { 'fill/color': null }, 'RangeFill.clear');
    },
  },
  notEmulated: ['TintAndShade', 'PatternTintAndShade', 'Pattern', 'PatternColor'],
});

const protections: DefinedClass<Place> = defineClass<Place>({
  type: 'FormatProtection',
  scalars: {
    Locked: formatScalar('protection/locked', asFlag),
    FormulaHidden: formatScalar('protection/formulaHidden', asFlag),
  },
});

export const rangeFormats: DefinedClass<Place> = defineClass<Place>({
  type: 'RangeFormat',
  scalars: {
    WrapText: formatScalar('wrapText', asFlag),
    HorizontalAlignment: formatScalar('horizontalAlignment', (value, at) => asOneOf(value, HORIZONTAL, at)),
    VerticalAlignment: formatScalar('verticalAlignment', (value, at) => asOneOf(value, VERTICAL, at)),
    ColumnWidth: { get: uniformWidth, set: setColumnWidth },
    RowHeight: { get: uniformHeight, set: setRowHeight },
    UseStandardWidth: { get: hasUsualWidth, set: useUsualWidth },
    UseStandardHeight: { get: hasUsualHeight, set: useUsualHeight },
    TextOrientation: formatScalar('textOrientation', asWhole),
    ShrinkToFit: formatScalar('shrinkToFit', asFlag),
    IndentLevel: formatScalar('indentLevel', indentLevel),
  },
  children: {
    Borders: (place) => bordersOfRange.of(place),
    Fill: (place) => fills.of(place),
    Font: (place) => fonts.of(place),
    Protection: (place) => protections.of(place),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
  },
  notEmulated: ['ReadingOrder', 'AutoIndent', 'AdjustIndent'],
});

function fontSize(value: unknown, location: string): number {
  const size = asNumber(value, location);
  if (size >= 1 && size <= 409) return size;
  throw invalidArgument(location);
}

function indentLevel(value: unknown, location: string): number {
  const level = asWhole(value, location);
  if (level >= 0 && level <= 250) return level;
  throw invalidArgument(location);
}
