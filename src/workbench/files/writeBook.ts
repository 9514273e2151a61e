import type { BookState } from '../model/book';
import { SETTINGS_PART, settingsXml } from './convert/settingsPart';
import { xmlElement } from './package/xmlText';
import type { Parts } from './package/zipParts';
import { readParts, setText, textOf, writeParts } from './package/zipParts';
import { writeFile } from './spreadsheetLibrary';
import { patchSheet } from './write/sheetPatch';
import { patchStyles } from './write/stylesPatch';
import { styleMemory } from './write/writeFormat';
import { patchNames, writeNames } from './write/writeNames';
import { writeSheet } from './write/writeSheet';
import { patchTable } from './write/writeTables';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The workbook as the bytes of an .xlsx file. `readBook` makes of them what the model can hold of the same workbook. */
export async function writeBook(book: BookState): Promise<Uint8Array> {
  const styleOf = styleMemory();
  const written = book.sheets.map((sheet) => writeSheet(sheet, styleOf));
  const shown = book.sheets.findIndex(({ visibility }) => visibility === 'Visible');
  const bytes = await writeFile({
    sheets: written.map(({ sheet }) => sheet),
    namedRanges: writeNames(book),
    activeSheet: Math.max(0, shown),
  });
  const parts = await readParts(bytes, () => true);
  book.sheets.forEach((sheet, index) => {
    const styled = written[index]?.styled ?? null;
    patch(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, (xml) => patchSheet(xml, sheet, styled));
  });
  book.sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) => {
      patch(parts, `xl/tables/table${String(index + 1)}.xml`, (xml) => patchTable(xml, table));
    });
  patch(parts, 'xl/styles.xml', patchStyles);
  patch(parts, 'xl/workbook.xml', (xml) => patchNames(xml, book));
  addSettings(parts, book);
  return writeParts(parts, 6);
}

function addSettings(parts: Parts, { settings }: BookState): void {
  if (Object.values(settings).every((value) => value === undefined || value === null)) return;
  setText(parts, SETTINGS_PART, settingsXml(settings));
  const relationship = xmlElement('Relationship', {
    Id: 'rIdSettings',
    Type: CUSTOM_XML,
    Target: `../${SETTINGS_PART}`,
  });
  patch(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${relationship}</Relationships>`),
  );
}

function patch(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = textOf(parts, name);
  if (xml === null) throw new Error(`hucre wrote no ${name}`);
  setText(parts, name, change(xml));
}
