import { HostError } from '../../../workbook/hostError';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import type { DateSystem } from '../../../workbook/serialDate';
import { VERSION_NAME, versionOf } from '../../../workbook/versionName';
import { requireWithin } from '../limits';
import { attribute, child, children, flag, parseXml, prefixedAttribute } from '../xml/xml';
import type { XmlElement } from '../xml/xml';

/** What the main part of a package says of the workbook. */
export interface WorkbookPart {
  /** Its own name. */
  readonly part: string;
  readonly dateSystem: DateSystem;
  /** Every tab, in order, those that hold no cells included. */
  readonly sheets: readonly SheetEntry[];
  /** Parts that the cells refer to, as far as they exist. */
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Of the newest core that ever wrote here, see `VERSION_NAME`; 0 where somebody made something else of it. */
  readonly version: number | undefined;
}

export interface SheetEntry {
  readonly name: string;
  /** Empty where there is none: the sheet holds no cells. */
  readonly part: string;
  /** Hidden in any way. */
  readonly hidden: boolean;
  /** So that no menu shows it again. */
  readonly veryHidden: boolean;
  /** A grid of cells; otherwise a chart sheet, a macro sheet or a dialog. */
  readonly worksheet: boolean;
}

/** @throws HostError `not-a-workbook` when the package holds something else, `truncated`, `too-large` */
export function readWorkbookPart(opc: OpcPackage): WorkbookPart {
  const part = mainPart(opc);
  const root = parseXml(opc.text(part), part);
  if (root.local !== 'workbook') throw new HostError('not-a-workbook', part);
  const relationships = opc.relationships(part);
  const byId = new Map(relationships.toReversed().map((link) => [link.id, link]));
  const tabs = children(child(root, 'sheets') ?? root, 'sheet');
  requireWithin('sheets', tabs.length, part);
  const properties = child(root, 'workbookPr');
  return {
    part,
    dateSystem: properties !== undefined && flag(properties, 'date1904') ? 1904 : 1900,
    sheets: tabs.map((sheet) => readEntry(sheet, byId, opc)),
    styles: partOf('styles', relationships, opc),
    sharedStrings: partOf('sharedStrings', relationships, opc),
    version: keptVersion(root),
  };
}

function keptVersion(root: XmlElement): number | undefined {
  const names = children(child(root, 'definedNames') ?? root, 'definedName');
  const kept = names.find((name) => attribute(name, 'name')?.toLowerCase() === VERSION_NAME.toLowerCase());
  return kept === undefined ? undefined : versionOf(kept.text);
}

/** The part that the package begins with. @throws HostError `not-a-workbook` */
export function mainPart(opc: OpcPackage): string {
  const main = opc.relationships('').find((r) => relationshipKind(r) === 'officeDocument' && !r.external);
  if (main === undefined) throw new HostError('not-a-workbook', 'officeDocument');
  return main.target;
}

/** @param links of the workbook, by id @throws HostError `truncated`, naming the sheet, where cells are missing */
function readEntry(sheet: XmlElement, links: ReadonlyMap<string, Relationship>, opc: OpcPackage): SheetEntry {
  const name = attribute(sheet, 'name') ?? '';
  const id = prefixedAttribute(sheet, 'id') ?? '';
  const link = id === '' ? undefined : links.get(id);
  const state = attribute(sheet, 'state') ?? 'visible';
  const worksheet =
    link === undefined ? !isPartless(id, name, state) : relationshipKind(link) === 'worksheet';
  if (worksheet && (link === undefined || !opc.has(link.target)))
    throw new HostError('truncated', name, undefined, { part: 'worksheet' });
  const [hidden, veryHidden] = [state !== 'visible', state === 'veryHidden'];
  return { name, part: link?.target ?? '', hidden, veryHidden, worksheet };
}

/**
 * Whether a sheet that no relationship leads to held no cells: Excel lists modules and dialogs of the workbooks of Excel 5
 * so, without an id; where there is one, as long as it hides the sheet from all or gives it the name that such a one gets.
 */
function isPartless(id: string, name: string, state: string): boolean {
  return (
    id === '' ||
    state === 'veryHidden' ||
    /^(?:module|macro|dialog|dialogue|boîte|graph|chart)\w*$/i.test(name)
  );
}

function partOf(kind: string, relationships: readonly Relationship[], opc: OpcPackage): string | undefined {
  return relationships.find((r) => relationshipKind(r) === kind && opc.has(r.target))?.target;
}
