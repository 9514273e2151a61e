import { HostError } from '../../../../workbook/hostError';
import type { DateSystem } from '../../../../workbook/serialDate';
import { requireWithin } from '../../limits';
import type { OpcPackage } from '../../package/opcPackage';
import { relationshipKind } from '../../package/relationships';
import type { Relationship } from '../../package/relationships';
import { CellCollector } from '../binary/cellCollector';
import type { SheetValues } from '../freshWorkbook';
import { readXlsbShapes, readXlsbStrings } from './readXlsbContext';
import { readXlsbSheet } from './readXlsbSheet';
import type { XlsbContext } from './readXlsbSheet';
import * as ids from './recordIds';
import { XlsbCursor } from './xlsbCursor';

interface Tab {
  readonly name: string;
  /** Of the relationship that leads to its part; empty for the old macro sheets, which have none. */
  readonly link: string;
  readonly hidden: boolean;
}

/**
 * The sheets of a .xlsb workbook: their values, formulas counting by the stored one. Charts, macros and dialogs are left
 * out.
 *
 * @param main its main part
 * @throws HostError `truncated`, `too-large`
 */
export function readXlsb(opc: OpcPackage, main: string): readonly SheetValues[] {
  const { tabs, dateSystem } = readBook(cursorOn(opc, main));
  requireWithin('sheets', tabs.length, main);
  const links = opc.relationships(main);
  const context = { ...readContext(opc, links), dateSystem };
  const cells = new CellCollector();
  const read = new Set<string>();
  return tabs.flatMap((tab) => {
    const link = linkOf(tab, links, main);
    if (link === null || relationshipKind(link) !== 'worksheet') return [];
    if (read.has(link.target)) throw new HostError('truncated', main);
    read.add(link.target);
    cells.openSheet(tab.name);
    readXlsbSheet(cursorOn(opc, link.target), context, cells);
    return [cells.closeSheet(tab.hidden)];
  });
}

function cursorOn(opc: OpcPackage, part: string): XlsbCursor {
  return new XlsbCursor(opc.whole(part), part);
}

function readBook(cursor: XlsbCursor): { readonly tabs: readonly Tab[]; readonly dateSystem: DateSystem } {
  const tabs: Tab[] = [];
  let dateSystem: DateSystem = 1900;
  while (cursor.next()) {
    if (cursor.id === ids.BOOK_PROPERTIES) dateSystem = (cursor.u32(0) & 1) === 1 ? 1904 : 1900;
    else if (cursor.id === ids.SHEET) tabs.push(readTab(cursor));
  }
  return { tabs, dateSystem };
}

/** An absent text has a length that no record can hold. */
const ABSENT = 0xffff_ffff;

function readTab(cursor: XlsbCursor): Tab {
  const absent = cursor.u32(8) === ABSENT;
  const link = absent ? '' : cursor.text(8);
  const name = cursor.text(absent || link === null ? 12 : 12 + 2 * link.length);
  if (link === null || name === null) throw cursor.broken();
  return { name, link, hidden: cursor.u32(0) !== 0 };
}

function linkOf({ name, link }: Tab, links: readonly Relationship[], main: string): Relationship | null {
  if (link === '') return null;
  const found = links.find((one) => one.id === link);
  if (found === undefined) throw new HostError('truncated', `${main}, ${name}`);
  return found;
}

function readContext(opc: OpcPackage, links: readonly Relationship[]): Omit<XlsbContext, 'dateSystem'> {
  const partOf = (kind: string): string | undefined =>
    links.find((link) => relationshipKind(link) === kind && opc.has(link.target))?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  return {
    strings: strings === undefined ? [] : readXlsbStrings(cursorOn(opc, strings), strings),
    shapes: styles === undefined ? [] : readXlsbShapes(cursorOn(opc, styles), styles),
  };
}
