import type { BookState, SheetState } from '../../model/book';
import { absoluteAddressOf, parseAddress, quotedName } from '../../model/objects/addresses';
import { withMarks } from '../convert/futureFunctions';
import type { BookToWrite } from '../spreadsheetLibrary';

type NameToWrite = NonNullable<BookToWrite['namedRanges']>[number];

const FILTERED = '_xlnm._FilterDatabase';

/** Names that people gave, and those by which a file keeps print set-ups and filters. */
export function writeNames({ names, sheets }: BookState): NameToWrite[] {
  const given = names.map(({ name, formula, comment }) => ({
    name,
    range: withMarks(formula.replace(/^=/, '')),
    ...(comment !== '' && { comment }),
  }));
  return [...given, ...sheets.flatMap(ownNames)];
}

/** hucre knows no hidden name. */
export function patchNames(workbookXml: string, { names }: BookState): string {
  const hidden = new Set(names.filter(({ visible }) => !visible).map(({ name }) => name));
  return workbookXml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    name === FILTERED || hidden.has(name) ? `${tag} hidden="1"` : tag,
  );
}

function ownNames({ name: sheet, filter, properties }: SheetState): NameToWrite[] {
  const absolute = (list: unknown): readonly string[] =>
    (typeof list === 'string' ? list.split(',') : []).flatMap((address) => {
      const area = parseAddress(address);
      return area === null ? [] : [`${quotedName(sheet)}!${absoluteAddressOf(area)}`];
    });
  const titles = ['Columns', 'Rows'].flatMap((kind) => absolute(properties[`pageLayout/printTitle${kind}`]));
  const filtered = filter === null ? [] : [`${quotedName(sheet)}!${absoluteAddressOf(filter.area)}`];
  return (
    [
      ['_xlnm.Print_Area', absolute(properties['pageLayout/printArea'])],
      ['_xlnm.Print_Titles', titles],
      [FILTERED, filtered],
    ] as const
  ).flatMap(([name, ranges]) =>
    ranges.length === 0 ? [] : [{ name, range: ranges.join(','), scope: sheet }],
  );
}
