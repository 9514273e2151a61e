import { partNames } from './package/zipParts';
import { openedZip } from './openedZip';

/** What a file may hold and the workbench cannot keep: saving from here leaves it out. */
export type LostPart =
  | 'charts'
  | 'images'
  | 'shapes'
  | 'pivot-tables'
  | 'slicers'
  | 'macros'
  | 'threaded-comments'
  | 'external-links'
  | 'connections'
  | 'controls'
  | 'embedded-objects'
  | 'sheet-views'
  | 'data-model'
  | 'data-types'
  | 'add-ins'
  | 'signature';

const PATTERNS: readonly (readonly [LostPart, RegExp])[] = [
  ['charts', /^xl\/(?:charts|chartsheets)\//],
  ['images', /^xl\/media\//],
  ['pivot-tables', /^xl\/pivot/],
  ['slicers', /^xl\/(?:slicer|timeline)/],
  ['macros', /^xl\/(?:vbaProject\.bin$|macrosheets\/)/],
  ['threaded-comments', /^xl\/threadedComments\//],
  ['external-links', /^xl\/externalLinks\//],
  ['connections', /^xl\/(?:connections\.xml$|queryTables\/)/],
  ['controls', /^xl\/(?:ctrlProps|activeX)\//],
  ['embedded-objects', /^xl\/embeddings\//],
  ['sheet-views', /^xl\/namedSheetViews\//],
  ['data-model', /^xl\/model\//],
  ['data-types', /^xl\/richData\//],
  ['add-ins', /^xl\/webextensions\//],
  ['signature', /^_xmlsignatures\//],
];

const DRAWING = /^xl\/drawings\/drawing[^/]*\.xml$/;

/**
 * By the names of the file's parts, each kind once. What has no part of its own is found by `lostContents`.
 *
 * @throws UnreadableBook as `readBook`
 */
export async function lostParts(bytes: Uint8Array): Promise<readonly LostPart[]> {
  return lostAmong(await partNames(openedZip(bytes)));
}

export function lostAmong(names: readonly string[]): readonly LostPart[] {
  const lost = PATTERNS.flatMap(([part, pattern]) =>
    names.some((name) => pattern.test(name)) ? [part] : [],
  );
  const isExplained = lost.some((part) => ['charts', 'images', 'slicers', 'controls'].includes(part));
  return names.some((name) => DRAWING.test(name)) && !isExplained ? [...lost, 'shapes'] : lost;
}
