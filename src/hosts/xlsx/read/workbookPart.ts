import { HostError } from '../../../workbook/hostError';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import type { DateSystem } from '../../../workbook/serialDate';
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

/** The hidden name of the workbook that keeps it. */
const VERSION_NAME = 'Pistes.version';

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** Hidden in any way. */
  readonly hidden: boolean;
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
    sheets: tabs.map((sheet) => readEntry(sheet, byId, part)),
    styles: partOf('styles', relationships, opc),
    sharedStrings: partOf('sharedStrings', relationships, opc),
    version: versionOf(root),
  };
}

function versionOf(root: XmlElement): number | undefined {
  const names = children(child(root, 'definedNames') ?? root, 'definedName');
  const kept = names.find((name) => attribute(name, 'name')?.toLowerCase() === VERSION_NAME.toLowerCase());
  if (kept === undefined) return undefined;
  const version = Number(kept.text.replace('=', ''));
  return Number.isFinite(version) ? version : 0;
}

/** The part that the package begins with. @throws HostError `not-a-workbook` */
export function mainPart(opc: OpcPackage): string {
  const main = opc.relationships('').find((r) => relationshipKind(r) === 'officeDocument' && !r.external);
  if (main === undefined) throw new HostError('not-a-workbook', 'officeDocument');
  return main.target;
}

/** @param links of the part, by id */
function readEntry(sheet: XmlElement, links: ReadonlyMap<string, Relationship>, part: string): SheetEntry {
  const name = attribute(sheet, 'name') ?? '';
  const link = links.get(prefixedAttribute(sheet, 'id') ?? '');
  if (link === undefined) throw new HostError('truncated', `${part}, ${name}`);
  return {
    name,
    part: link.target,
    hidden: (attribute(sheet, 'state') ?? 'visible') !== 'visible',
    worksheet: relationshipKind(link) === 'worksheet',
  };
}

function partOf(kind: string, relationships: readonly Relationship[], opc: OpcPackage): string | undefined {
  return relationships.find((r) => relationshipKind(r) === kind && opc.has(r.target))?.target;
}
