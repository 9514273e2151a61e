import type { NameState } from '../../model/book';
import { bareAddress } from '../convert/sheetAreas';
import { child, children, flag, numberIn } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

/** Names that people gave. One that holds on its sheet alone is of the whole workbook here, where it is still free. */
export function readNames(workbook: XmlNode): readonly NameState[] {
  const defined = namesIn(workbook).filter(({ attributes }) => !/^_xlnm\./i.test(attributes['name'] ?? ''));
  const known = new Set<string>();
  return [...defined]
    .sort((one, other) => Number(isLocal(one)) - Number(isLocal(other)))
    .flatMap((node) => {
      const { name = '', comment = '' } = node.attributes;
      if (name === '' || known.has(name.toLowerCase())) return [];
      known.add(name.toLowerCase());
      return [{ name, formula: `=${node.text}`, visible: !flag(node, 'hidden'), comment }];
    });
}

/** The print area and titles of a sheet, which a file keeps as names. */
export function readPrintNames(workbook: XmlNode, sheet: number): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const { attributes, text } of namesIn(workbook).filter(
    (node) => numberIn(node, 'localSheetId') === sheet,
  )) {
    const addresses = partsOf(text).map(bareAddress);
    if (attributes['name'] === '_xlnm.Print_Area') properties['pageLayout/printArea'] = addresses.join(',');
    if (attributes['name'] !== '_xlnm.Print_Titles') continue;
    for (const address of addresses) {
      const kind = /\d/.test(address) ? 'Rows' : 'Columns';
      properties[`pageLayout/printTitle${kind}`] = address;
    }
  }
  return properties;
}

function namesIn(workbook: XmlNode): readonly XmlNode[] {
  return children(child(workbook, 'definedNames'), 'definedName');
}

function isLocal(node: XmlNode): boolean {
  return node.attributes['localSheetId'] !== undefined;
}

/** References between commas; a sheet's name in quotes may hold one. */
function partsOf(list: string): readonly string[] {
  return list.match(/(?:'[^']*'|[^,'])+/g) ?? [];
}
