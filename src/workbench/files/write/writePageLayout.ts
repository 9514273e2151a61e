import type { SheetState } from '../../model/book';
import { isRecord } from '../../model/objects/arguments';
import { joinHeader } from '../convert/headerText';
import { HEADER_PREFIX, MARGINS, PAPERS } from '../convert/pageNames';
import { encodeXml, xmlElement } from '../package/xmlText';
import type { SheetToWrite } from '../spreadsheetLibrary';

type Properties = SheetState['properties'];

/** The part of the print set-up that hucre writes whole; `pageSetup` itself is ours. */
export function pageSetupToWrite(properties: Properties): NonNullable<SheetToWrite['pageSetup']> {
  const at = (name: string): unknown => properties[`pageLayout/${name}`];
  const margins = Object.entries(MARGINS).map(([side, usual]): readonly [string, number] => {
    const points = at(`${side}Margin`);
    return [side, (typeof points === 'number' ? points : usual) / 72];
  });
  return {
    margins: Object.fromEntries(margins),
    fitToPage: fits(at('zoom')),
    showGridLines: at('printGridlines') === true,
    showRowColHeaders: at('printHeadings') === true,
    horizontalCentered: at('centerHorizontally') === true,
    verticalCentered: at('centerVertically') === true,
  };
}

/** `pageSetup`; empty where nothing is to be told. */
export function pageSetupXml(properties: Properties): string {
  const at = (name: string): unknown => properties[`pageLayout/${name}`];
  const zoom = at('zoom');
  const { scale, horizontalFitToPages, verticalFitToPages } = isRecord(zoom) ? zoom : {};
  const attributes = {
    paperSize: PAPERS.find(([name]) => name === at('paperSize'))?.[1],
    scale: typeof scale === 'number' && scale !== 100 ? scale : undefined,
    fitToWidth: fits(zoom) ? Number(horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits(zoom) ? Number(verticalFitToPages ?? 0) : undefined,
    pageOrder: at('printOrder') === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: at('orientation') === 'Landscape' ? 'landscape' : undefined,
    blackAndWhite: at('blackAndWhite') === true || undefined,
    draft: at('draftMode') === true || undefined,
  };
  const isTold = Object.values(attributes).some((value) => value !== undefined);
  return isTold
    ? xmlElement('pageSetup', { ...attributes, orientation: attributes.orientation ?? 'portrait' })
    : '';
}

function fits(zoom: unknown): boolean {
  if (!isRecord(zoom)) return false;
  return typeof zoom['horizontalFitToPages'] === 'number' || typeof zoom['verticalFitToPages'] === 'number';
}

/** `headerFooter`; empty where nobody wrote one. */
export function headerFooterXml(properties: Properties): string {
  const state = String(properties[`${HEADER_PREFIX}/state`] ?? 'Default');
  const oddAndEven = state === 'OddAndEven' || state === 'FirstOddAndEven';
  const hasFirst = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
  const pages = [
    ['odd', oddAndEven ? 'oddPages' : 'defaultForAllPages'],
    ...(oddAndEven ? [['even', 'evenPages']] : []),
    ...(hasFirst ? [['first', 'firstPage']] : []),
  ];
  const texts = pages.flatMap(([page = '', name = '']) =>
    ['Header', 'Footer'].map((kind) => {
      const text = headerText(properties, name, kind);
      return text === '' ? '' : xmlElement(`${page}${kind}`, {}, encodeXml(text));
    }),
  );
  const attributes = {
    differentOddEven: oddAndEven || undefined,
    differentFirst: hasFirst || undefined,
    scaleWithDoc: properties[`${HEADER_PREFIX}/useSheetScale`] === false ? false : undefined,
    alignWithMargins: properties[`${HEADER_PREFIX}/useSheetMargins`] === false ? false : undefined,
  };
  const isTold = [...texts, ...Object.values(attributes)].some((told) => told !== undefined && told !== '');
  return isTold ? xmlElement('headerFooter', attributes, texts.join('')) : '';
}

function headerText(properties: Properties, pages: string, kind: string): string {
  const at = (section: string): string => {
    const text = properties[`${HEADER_PREFIX}/${pages}/${section}${kind}`];
    return typeof text === 'string' ? text : '';
  };
  return joinHeader({ left: at('left'), center: at('center'), right: at('right') });
}
