import { setText, writeParts } from '../../../src/workbench/files/package/zipParts';
import type { Parts } from '../../../src/workbench/files/package/zipParts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006';

export interface Packed {
  /** What stands inside `worksheet`. */
  readonly sheet?: string;
  readonly sheetName?: string;
  /** What follows the sheets inside `workbook`. */
  readonly workbook?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** Inside the relationships of the sheet. */
  readonly relationships?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** A file of one sheet, written by hand: what other programs write and ours does not. */
export function packed({
  sheet,
  sheetName,
  workbook,
  styles,
  relationships,
  others,
}: Packed): Promise<Uint8Array> {
  const parts: Parts = new Map();
  const add = (name: string, xml: string): void => {
    setText(parts, name, `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
  };
  add('[Content_Types].xml', `<Types xmlns="${TYPES}/content-types"/>`);
  add('_rels/.rels', links(link('rId1', 'officeDocument', 'xl/workbook.xml')));
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName ?? 'Feuil1'}" sheetId="1" r:id="rId1"/></sheets>${workbook ?? ''}</workbook>`,
  );
  const styled = link('rId2', 'styles', 'styles.xml');
  add('xl/_rels/workbook.xml.rels', links(link('rId1', 'worksheet', 'worksheets/sheet1.xml') + styled));
  add('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles ?? PLAIN_STYLES}</styleSheet>`);
  add(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet ?? '<sheetData/>'}</worksheet>`,
  );
  if (relationships !== undefined) add('xl/worksheets/_rels/sheet1.xml.rels', links(relationships));
  for (const [name, xml] of Object.entries(others ?? {})) add(name, xml);
  return writeParts(parts, 6);
}

export function link(id: string, kind: string, target: string, mode?: 'External'): string {
  const how = mode === undefined ? '' : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${how}/>`;
}

function links(relationships: string): string {
  return `<Relationships xmlns="${TYPES}/relationships">${relationships}</Relationships>`;
}

const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>';
