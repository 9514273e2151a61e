import type { SheetState } from '../../model/book';
import { columnsXml } from './writeColumns';
import { filterXml } from './writeFilter';
import { headerFooterXml, pageSetupXml } from './writePageLayout';
import { validationsXml } from './writeValidations';

/** Formats of columns in a row below all others, by column: hucre numbers the styles of cells only. */
export interface StyledRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** Puts into the part of a sheet what hucre has no place for, each at its place in the schema. */
export function patchSheet(xml: string, sheet: SheetState, styled: StyledRow | null): string {
  const [head, rows, tail] = cut(xml);
  const { kept, styles } = withoutStyledRow(rows, styled);
  const columns = columnsXml(sheet.columns, styles);
  return withZoom(head, sheet) + columns + withErrors(kept) + patchTail(tail, sheet);
}

function withZoom(head: string, { properties }: SheetState): string {
  const zoom = properties['file/zoom'];
  return typeof zoom === 'number' ? head.replace(/<sheetView\b/, `$& zoomScale="${String(zoom)}"`) : head;
}

/** Before the rows, the rows with their element, after them. */
function cut(xml: string): readonly [head: string, rows: string, tail: string] {
  const start = xml.indexOf('<sheetData');
  const close = xml.lastIndexOf('</sheetData>');
  const end = close < 0 ? xml.indexOf('>', start) + 1 : close + '</sheetData>'.length;
  return [xml.slice(0, start), xml.slice(start, end), xml.slice(end)];
}

function withoutStyledRow(
  rows: string,
  styled: StyledRow | null,
): { readonly kept: string; readonly styles: ReadonlyMap<number, string> } {
  if (styled === null) return { kept: rows, styles: new Map() };
  const at = rows.lastIndexOf('<row ');
  const numbers = [...rows.slice(at).matchAll(/\ss="(\d+)"/g)].map(([, number = '0']) => number);
  return {
    kept: rows.slice(0, at) + rows.slice(rows.indexOf('</row>', at) + '</row>'.length),
    styles: new Map(styled.columns.map((column, index) => [column, numbers[index] ?? '0'])),
  };
}

/** hucre writes the error that a formula results in as a text. */
function withErrors(rows: string): string {
  return rows.replace(
    / t="str">(<f>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)<\/v>)/g,
    ' t="e">$1',
  );
}

function patchTail(tail: string, { filter, validations, properties }: SheetState): string {
  const filtered = filter === null ? '' : filterXml(filter.area, filter.criteria);
  const [protection = ''] = /^<sheetProtection [^>]*\/>/.exec(tail) ?? [];
  const rest = tail.slice(protection.length);
  // Validations stand behind conditional formats, before links; what of the page is ours, behind its margins.
  const page = rest.search(/<(?:hyperlinks|printOptions|pageMargins)\b/);
  const margins = rest.indexOf('>', rest.indexOf('<pageMargins')) + 1;
  return [
    protection + filtered,
    rest.slice(0, page) + validationsXml(validations),
    rest.slice(page, margins) + pageSetupXml(properties) + headerFooterXml(properties),
    rest.slice(margins),
  ].join('');
}
