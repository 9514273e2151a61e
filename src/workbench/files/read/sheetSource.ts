import type { Relationship } from '../package/relationships';
import { relationshipsOf } from '../package/relationships';
import { child, children } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';
import type { Parts } from '../package/zipParts';
import { setText, textOf } from '../package/zipParts';
import { UnreadableBook } from '../unreadableBook';
import type { SheetText } from './sheetText';
import { readSheetText, withoutGhosts } from './sheetText';

/** A worksheet as the parts of the file have it. */
export interface SheetSource {
  readonly name: string;
  /** Name of its part. */
  readonly part: string;
  /** Among all sheets, those of charts included: names count them so. */
  readonly position: number;
  readonly xml: string;
  readonly text: SheetText;
  readonly relationships: readonly Relationship[];
}

/**
 * Worksheets in order. Sheets of another kind (a chart, a dialog) are left out.
 *
 * @throws UnreadableBook `damaged` when the part of one is missing
 */
export function sheetSources(parts: Parts, workbookPart: string, workbook: XmlNode): readonly SheetSource[] {
  const relationships = relationshipsOf(parts, workbookPart);
  return children(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }, position) => {
    const relationship = relationships.find(({ id }) => id === attributes['id']);
    if (relationship?.kind !== 'worksheet') return [];
    const part = relationship.target;
    const xml = textOf(parts, part);
    if (xml === null) throw new UnreadableBook('damaged');
    const name = attributes['name'] ?? '';
    return [
      { name, part, position, ...keptText(parts, part, xml), relationships: relationshipsOf(parts, part) },
    ];
  });
}

function keptText(parts: Parts, part: string, xml: string): Pick<SheetSource, 'xml' | 'text'> {
  const text = readSheetText(xml);
  const kept = withoutGhosts(xml, text.rowCount);
  if (kept === xml) return { xml, text };
  setText(parts, part, kept);
  return { xml: kept, text: readSheetText(kept) };
}
