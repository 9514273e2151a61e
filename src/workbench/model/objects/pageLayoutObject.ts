import { SHEET_COLUMNS, SHEET_ROWS } from '../areas';
import type { HostObject } from '../../protocol/hostObject';
import { addressOf, parseAddress } from './addresses';
import { asFlag, asNumber, asOneOf, asText, isRecord } from './arguments';
import type { DefinedClass, Scalar } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument } from './faults';
import { headerFooterGroups } from './headerFooterObjects';
import type { SheetSelf } from './host';
import { found, placeOf } from './place';
import { ranges } from './rangeObject';
import { setSheetProperties, setSheetProperty, sheetProperty } from './sheetProperties';
import { zoomOf } from './zoom';

type Check = (value: unknown, location: string) => unknown;

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid', 'Executive'] as const;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** A European printer's paper, Excel's normal margins in points. */
export const pageLayouts: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  type: 'PageLayout',
  scalars: {
    Orientation: layout('orientation', 'Portrait', (value, at) =>
      asOneOf(value, ['Portrait', 'Landscape'] as const, at),
    ),
    PaperSize: layout('paperSize', 'A4', (value, at) => asOneOf(value, PAPERS, at)),
    Zoom: layout('zoom', { scale: 100 }, zoomOf),
    BlackAndWhite: layout('blackAndWhite', false, asFlag),
    CenterHorizontally: layout('centerHorizontally', false, asFlag),
    CenterVertically: layout('centerVertically', false, asFlag),
    PrintGridlines: layout('printGridlines', false, asFlag),
    PrintHeadings: layout('printHeadings', false, asFlag),
    DraftMode: layout('draftMode', false, asFlag),
    PrintOrder: layout('printOrder', 'DownThenOver', (value, at) =>
      asOneOf(value, ['DownThenOver', 'OverThenDown'] as const, at),
    ),
    LeftMargin: layout('leftMargin', 50.4, margin),
    RightMargin: layout('rightMargin', 50.4, margin),
    TopMargin: layout('topMargin', 54, margin),
    BottomMargin: layout('bottomMargin', 54, margin),
    HeaderMargin: layout('headerMargin', 21.6, margin),
    FooterMargin: layout('footerMargin', 21.6, margin),
  },
  children: { HeadersFooters: (self) => headerFooterGroups.of(self) },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (self, [range]) => {
      setPlace(self, 'printTitleRows', range, ({ columns }) => columns === SHEET_COLUMNS);
    },
    SetPrintTitleColumns: (self, [range]) => {
      setPlace(self, 'printTitleColumns', range, ({ rows }) => rows === SHEET_ROWS);
    },
    SetPrintArea: (self, [range]) => {
      setPlace(self, 'printArea', range, () => true);
    },
    GetPrintTitleRows: (self) => found(placeSet(self, 'printTitleRows'), 'PageLayout.getPrintTitleRows'),
    GetPrintTitleRowsOrNullObject: (self) => placeSet(self, 'printTitleRows'),
    GetPrintTitleColumns: (self) =>
      found(placeSet(self, 'printTitleColumns'), 'PageLayout.getPrintTitleColumns'),
    GetPrintTitleColumnsOrNullObject: (self) => placeSet(self, 'printTitleColumns'),
  },
  notEmulated: [
    ...['PrintErrors', 'PrintComments', 'FirstPageNumber', 'GetPrintArea', 'GetPrintAreaOrNullObject'],
  ],
});

function layout(name: string, usual: unknown, check: Check): Scalar<SheetSelf> {
  return {
    get: (self) => sheetProperty(self, `pageLayout/${name}`, usual),
    set: (self, value) => {
      setSheetProperty(self, `pageLayout/${name}`, check(value, `PageLayout.${name}`));
    },
  };
}

function margin(value: unknown, location: string): number {
  const points = asNumber(value, location);
  if (points >= 0) return points;
  throw invalidArgument(location);
}

function setMargins(self: SheetSelf, [unit, given]: readonly unknown[]): void {
  const location = 'PageLayout.setPrintMargins';
  const points = POINTS[asText(unit, location)];
  if (points === undefined || !isRecord(given)) throw invalidArgument(location);
  const changes = MARGINS.flatMap((side) => {
    const size = given[side];
    return size === undefined ? [] : [[`pageLayout/${side}Margin`, margin(size, location) * points]];
  });
  setSheetProperties(self, Object.fromEntries(changes));
}

/** Kept as an address: print titles follow no insertion. */
function setPlace(
  self: SheetSelf,
  name: string,
  range: unknown,
  isValid: (area: { rows: number; columns: number }) => boolean,
): void {
  const location = `PageLayout.${name}`;
  const place = placeOf(self, range, location);
  if (place.sheet !== self.sheet || !isValid(place.area)) throw invalidArgument(location);
  setSheetProperty(self, `pageLayout/${name}`, addressOf(place.area));
}

function placeSet(self: SheetSelf, name: string): HostObject | null {
  const area = parseAddress(String(sheetProperty(self, `pageLayout/${name}`, '')));
  return area && ranges.of({ ...self, area });
}
