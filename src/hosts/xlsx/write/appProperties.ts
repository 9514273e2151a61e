import { documentText, Markup } from '../xml/markup';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipKind } from '../package/relationships';

/** Removes the list of sheet names from the document's properties, where it is optional: it would be out of date. */
export function removeTitles(opc: OpcPackage): void {
  const link = opc
    .relationships('')
    .find((relationship) => relationshipKind(relationship) === 'extended-properties');
  if (link === undefined || !opc.has(link.target)) return;
  const document = Markup.parse(opc.text(link.target), link.target);
  const titles = ['HeadingPairs', 'TitlesOfParts'].flatMap((local) => document.root.all(local));
  if (titles.length === 0) return;
  for (const element of titles) document.root.remove(element);
  opc.set(link.target, documentText(document));
}
