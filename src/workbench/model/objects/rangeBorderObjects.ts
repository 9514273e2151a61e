import type { Area } from '../book';
import { asOneOf } from './arguments';
import { setFormat, uniformFormat } from './cellFormats';
import { colourOf } from './colours';
import type { DefinedClass, Scalar } from './defineClass';
import { defineClass } from './defineClass';
import { itemNotFound } from './faults';
import type { Place } from './place';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface BorderSelf {
  readonly place: Place;
  readonly side: Side;
}

/** Cells of the area that have a line there, and which of their own sides it is. */
function linesOf({ area }: Place, side: Side): readonly { readonly area: Area; readonly own: string }[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, own: side }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, own: side }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, own: side }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, own: side }];
    case 'InsideHorizontal':
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, own: 'EdgeBottom' },
        { area: { ...area, row: row + 1, rows: rows - 1 }, own: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, own: 'EdgeRight' },
        { area: { ...area, column: column + 1, columns: columns - 1 }, own: 'EdgeLeft' },
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [{ area, own: side }];
  }
}

function readLine({ place, side }: BorderSelf, name: string): unknown {
  const [first] = linesOf(place, side);
  return first ? uniformFormat({ ...place, area: first.area }, `borders/${first.own}/${name}`) : null;
}

/** Giving a weight or a colour to a line that is not there draws it. */
function writeLine({ place, side }: BorderSelf, name: string, value: string): void {
  for (const { area, own } of linesOf(place, side)) {
    const style = `borders/${own}/style`;
    const isDrawn = uniformFormat({ ...place, area }, style) !== 'None';
    const format = { [`borders/${own}/${name}`]: value };
    const drawn = isDrawn || name === 'style' ? format : { [style]: 'Continuous', ...format };
    setFormat(place, [area], drawn, `RangeBorder.${name}`);
  }
}

function lineScalar(name: string, check: (value: unknown, location: string) => string): Scalar<BorderSelf> {
  return {
    get: (self) => readLine(self, name),
    set: (self, value) => {
      writeLine(self, name, check(value, `RangeBorder.${name}`));
    },
  };
}

const borders: DefinedClass<BorderSelf> = defineClass<BorderSelf>({
  type: 'RangeBorder',
  scalars: {
    SideIndex: ({ side }) => side,
    Style: lineScalar('style', (value, at) => asOneOf(value, STYLES, at)),
    Weight: lineScalar('weight', (value, at) => asOneOf(value, WEIGHTS, at)),
    Color: lineScalar('color', colourOf),
  },
  key: ({ side }) => ({ name: '_Id', value: side }),
  notEmulated: ['TintAndShade'],
});

function borderAt(place: Place, key: string | number): ReturnType<typeof borders.of> {
  const side = typeof key === 'number' ? SIDES[key] : SIDES.find((name) => name === key);
  if (!side) throw itemNotFound('RangeBorderCollection.getItem');
  return borders.of({ place, side });
}

export const bordersOfRange: DefinedClass<Place> = defineClass<Place>({
  type: 'RangeBorderCollection',
  scalars: { Count: () => SIDES.length },
  methods: {
    GetItem: (place, [key]) => borderAt(place, typeof key === 'number' ? key : String(key)),
    GetItemAt: (place, [index]) => borderAt(place, Number(index)),
  },
  items: (place) => SIDES.map((side) => borders.of({ place, side })),
  indexer: borderAt,
  notEmulated: ['TintAndShade'],
});
