import type { Row } from '../../model/book';
import { parseAddress } from '../../model/objects/addresses';
import { child, children } from '../package/xmlTree';
import type { SheetSource } from './sheetSource';

/** Addresses outside of the workbook that go to a place inside of a page: hucre keeps one half of them. */
export function readVerbatimLinks(
  rows: readonly (Row | undefined)[],
  { text, relationships }: SheetSource,
): void {
  for (const { attributes } of children(child(text.root, 'hyperlinks'), 'hyperlink')) {
    const { id, location, ref = '' } = attributes;
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const area = parseAddress(ref);
    const formats = area === null ? undefined : rows[area.row]?.formats;
    if (target === undefined || location === undefined || area === null || formats === undefined) continue;
    formats[area.column] = { ...formats[area.column], link: `${target}#${location}` };
  }
}
