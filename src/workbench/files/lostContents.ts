import { openedZip } from './openedZip';
import { readParts } from './package/zipParts';

/** What a part that is kept may hold and the workbench cannot keep. */
export type LostContent =
  | 'sheet-passwords'
  | 'workbook-protection'
  | 'array-formulas'
  | 'calculated-columns'
  | 'conditional-formats'
  | 'filters'
  | 'groups'
  | 'sparklines'
  | 'rich-texts'
  | 'fills'
  | 'column-breaks'
  | 'local-names'
  | 'document-properties';

interface Trace {
  readonly part: RegExp;
  /** In the text of the part; names of elements may have a prefix. */
  readonly trace: RegExp;
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const TABLE = /^xl\/tables\/[^/]+\.xml$/;
const FILTERED = /^xl\/(?:worksheets|tables)\/[^/]+\.xml$/;
const TEXTS = /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/;
const STYLES = /^xl\/styles\.xml$/;
const WORKBOOK = /^xl\/workbook\.xml$/;

const TRACES: readonly (readonly [LostContent, Trace])[] = [
  ['sheet-passwords', { part: SHEET, trace: /<(?:\w+:)?sheetProtection\s[^>]*(?:password|hashValue)="[^"]/ }],
  [
    'workbook-protection',
    { part: WORKBOOK, trace: /<(?:\w+:)?workbookProtection\s[^>]*\block(?:Structure|Windows)="(?:1|true)"/ },
  ],
  ['array-formulas', { part: SHEET, trace: /<(?:\w+:)?f\s[^>]*\bt="(?:array|dataTable)"/ }],
  ['calculated-columns', { part: TABLE, trace: /<(?:\w+:)?calculatedColumnFormula\b/ }],
  [
    'conditional-formats',
    {
      part: SHEET,
      // Those of an extension, and kinds that hucre does not write.
      trace:
        /<x14:cfRule\b|<(?:\w+:)?cfRule\s[^>]*\btype="(?:top10|aboveAverage|timePeriod|(?:notC|c)ontainsErrors)"/,
    },
  ],
  [
    'filters',
    {
      part: FILTERED,
      trace:
        /<(?:\w+:)?(?:dateGroupItem|dynamicFilter|top10|colorFilter|iconFilter)\b|<(?:\w+:)?customFilter\s[^>]*\/?>\s*(?:<\/(?:\w+:)?customFilter>\s*)?<(?:\w+:)?customFilter\b/,
    },
  ],
  ['groups', { part: SHEET, trace: /<(?:\w+:)?(?:row|col)\s[^>]*\boutlineLevel="[1-9]/ }],
  ['sparklines', { part: SHEET, trace: /<(?:\w+:)?sparklineGroup\b/ }],
  ['rich-texts', { part: TEXTS, trace: /<(?:\w+:)?r>\s*<(?:\w+:)?rPr\b/ }],
  [
    'fills',
    { part: STYLES, trace: /<(?:\w+:)?gradientFill\b|\bpatternType="(?!none|solid|gray125")[a-zA-Z]/ },
  ],
  ['column-breaks', { part: SHEET, trace: /<(?:\w+:)?colBreaks\b[^>]*>\s*<(?:\w+:)?brk\b/ }],
  [
    'local-names',
    { part: WORKBOOK, trace: /<(?:\w+:)?definedName\s(?![^>]*\bname="_xlnm\.)[^>]*\blocalSheetId=/ },
  ],
  [
    'document-properties',
    {
      part: /^docProps\/(?:core|custom)\.xml$/,
      trace: /<dc:(?:title|subject|description)>[^<]|<cp:(?:keywords|category)>[^<]|<property\b/,
    },
  ],
];

/**
 * By what the parts of a file say, each kind once. Colours of a theme are not among them: they are kept as the colours
 * that they are.
 *
 * @throws UnreadableBook as `readBook`
 */
export async function lostContents(bytes: Uint8Array): Promise<readonly LostContent[]> {
  const parts = await readParts(openedZip(bytes), (name) => TRACES.some(([, { part }]) => part.test(name)));
  const found = new Set<LostContent>();
  const decoder = new TextDecoder();
  for (const [name, content] of parts) {
    const text = decoder.decode(content);
    for (const [kind, { part, trace }] of TRACES)
      if (!found.has(kind) && part.test(name) && trace.test(text)) found.add(kind);
  }
  return TRACES.map(([kind]) => kind).filter((kind) => found.has(kind));
}
