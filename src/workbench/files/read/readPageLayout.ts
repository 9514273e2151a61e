import { HEADER_PREFIX, MARGINS, PAPERS } from '../convert/pageNames';
import { splitHeader } from '../convert/headerText';
import { child, flag, numberIn } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

type Properties = Record<string, unknown>;

const FLAGS = [
  ['printOptions', 'horizontalCentered', 'centerHorizontally'],
  ['printOptions', 'verticalCentered', 'centerVertically'],
  ['printOptions', 'gridLines', 'printGridlines'],
  ['printOptions', 'headings', 'printHeadings'],
  ['pageSetup', 'blackAndWhite', 'blackAndWhite'],
  ['pageSetup', 'draft', 'draftMode'],
] as const;

/** Where the text of each kind of page stands in a file. `odd` is that of all pages where they are all alike. */
const PAGES = [
  ['odd', 'defaultForAllPages'],
  ['even', 'evenPages'],
  ['first', 'firstPage'],
] as const;

/** Print set-up of a sheet, by the flat names of Office.js; what is usual is left out. */
export function readPageLayout(root: XmlNode): Properties {
  const properties: Properties = {};
  const set = (name: string, value: unknown): void => {
    if (value !== undefined) properties[`pageLayout/${name}`] = value;
  };
  const setup = child(root, 'pageSetup');
  if (setup?.attributes['orientation'] === 'landscape') set('orientation', 'Landscape');
  if (setup?.attributes['pageOrder'] === 'overThenDown') set('printOrder', 'OverThenDown');
  set('paperSize', PAPERS.find(([, number]) => number === numberIn(setup, 'paperSize'))?.[0]);
  set('zoom', readZoom(root, setup));
  for (const [element, name, property] of FLAGS) if (flag(child(root, element), name)) set(property, true);
  for (const [side, usual] of Object.entries(MARGINS)) {
    const inches = numberIn(child(root, 'pageMargins'), side);
    const points = inches === null ? usual : Number((inches * 72).toFixed(4));
    if (points !== usual) set(`${side}Margin`, points);
  }
  return { ...properties, ...readHeaders(child(root, 'headerFooter')) };
}

function readZoom(root: XmlNode, setup: XmlNode | undefined): unknown {
  if (!flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    const scale = numberIn(setup, 'scale') ?? 100;
    return scale === 100 ? undefined : { scale };
  }
  const [across, down] = [numberIn(setup, 'fitToWidth') ?? 1, numberIn(setup, 'fitToHeight') ?? 1];
  if (across <= 0 && down <= 0) return undefined;
  return {
    ...(across > 0 && { horizontalFitToPages: across }),
    ...(down > 0 && { verticalFitToPages: down }),
  };
}

function readHeaders(node: XmlNode | undefined): Properties {
  const properties: Properties = {};
  const [oddAndEven, first] = [flag(node, 'differentOddEven'), flag(node, 'differentFirst')];
  const state = oddAndEven
    ? first
      ? 'FirstOddAndEven'
      : 'OddAndEven'
    : first
      ? 'FirstAndDefault'
      : 'Default';
  if (state !== 'Default') properties[`${HEADER_PREFIX}/state`] = state;
  if (!flag(node, 'alignWithMargins', true)) properties[`${HEADER_PREFIX}/useSheetMargins`] = false;
  if (!flag(node, 'scaleWithDoc', true)) properties[`${HEADER_PREFIX}/useSheetScale`] = false;
  for (const [pages, name] of PAGES) {
    const place = pages === 'odd' && oddAndEven ? 'oddPages' : name;
    for (const kind of ['Header', 'Footer']) {
      const parts = splitHeader(child(node, `${pages}${kind}`)?.text ?? '');
      for (const [section, text] of Object.entries(parts)) {
        if (text !== '') properties[`${HEADER_PREFIX}/${place}/${section}${kind}`] = text;
      }
    }
  }
  return properties;
}
