import type { PrintSetup } from '../../../workbook/sheetPlan';
import { MAX_COLUMNS } from '../../../workbook/area';
import type { Markup } from '../xml/markup';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';
import { setFitToPage } from './sheetProperties';
import { escapeText } from './sheetText';
import { encodeXml } from '../xml/xml';

const FOOTER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** A4 in `ST_PaperSize`. */
const A4 = 9;

/** Normal margins of Excel, in inches: a file that gives any margin must give them all. */
export const NORMAL_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
} as const;

/** How a sheet is printed. Repeated rows are a name of the workbook: see `setRepeatedRows`. */
export function setPrintSetup(worksheet: Markup, print: PrintSetup): void {
  setFitToPage(worksheet);
  if (print.centeredHorizontally !== undefined) {
    ensureChild(worksheet, 'printOptions', WORKSHEET_ORDER).set(
      'horizontalCentered',
      print.centeredHorizontally,
    );
  }
  setMargins(worksheet, print);
  setPage(worksheet, print);
  if (print.footer !== undefined) setFooter(worksheet, print.footer);
  if (print.breaksBefore !== undefined) setBreaks(worksheet, print.breaksBefore);
}

function setMargins(worksheet: Markup, { margins }: PrintSetup): void {
  if (margins === undefined && worksheet.first('pageMargins') !== undefined) return;
  const element = ensureChild(worksheet, 'pageMargins', WORKSHEET_ORDER);
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    element.set(side, (margins ?? NORMAL_MARGINS)[side]);
  }
}

function setPage(worksheet: Markup, { orientation, pagesWide }: PrintSetup): void {
  const page = ensureChild(worksheet, 'pageSetup', WORKSHEET_ORDER);
  // As long as it takes: 0 pages high.
  const attributes = { paperSize: A4, orientation, fitToWidth: pagesWide, fitToHeight: 0 };
  for (const [name, value] of Object.entries(attributes)) page.set(name, value);
}

/** The same footer on every page, also where first or even pages have their own. */
function setFooter(worksheet: Markup, { left, center, right }: NonNullable<PrintSetup['footer']>): void {
  const sections = { L: left, C: center, R: right };
  const written = Object.entries(sections).filter(([, text]) => text !== '');
  const text = written.map(([section, content]) => `&${section}${content}`).join('');
  const element = ensureChild(worksheet, 'headerFooter', WORKSHEET_ORDER);
  const kinds = ['oddFooter'];
  if (element.flag('differentOddEven')) kinds.push('evenFooter');
  if (element.flag('differentFirst')) kinds.push('firstFooter');
  for (const kind of kinds) {
    const footer = ensureChild(element, kind, FOOTER_ORDER);
    footer.contents.splice(0, footer.contents.length, encodeXml(escapeText(text)));
  }
}

/** @param rows from 0: a page begins at each, so its `id` is the number of rows above */
function setBreaks(worksheet: Markup, rows: readonly number[]): void {
  const old = worksheet.first('rowBreaks');
  const wanted = rows.filter((row) => row > 0);
  if (old !== undefined) worksheet.remove(old);
  if (wanted.length === 0) return;
  const breaks = ensureChild(worksheet, 'rowBreaks', WORKSHEET_ORDER);
  breaks.set('count', wanted.length);
  breaks.set('manualBreakCount', wanted.length);
  for (const row of [...wanted].sort((a, b) => a - b)) {
    breaks.add(breaks.make('brk', { id: row, max: MAX_COLUMNS - 1, man: true }));
  }
}
