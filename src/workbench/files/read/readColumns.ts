import type { Column, Format } from '../../model/book';
import { pointsOfWidth } from '../convert/columnWidth';
import { child, children, flag, numberIn } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

/** Excel's own. */
const USUAL_POINTS = 48;

/** A stretch of columns that a part describes at once. */
export interface ColumnStretch {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width: number | null;
  readonly isHidden: boolean;
  /** Number of a style; `0` for the usual one. */
  readonly style: string;
  /** Somebody chose the width. */
  readonly isChosen: boolean;
}

export function columnStretches(root: XmlNode): readonly ColumnStretch[] {
  return children(child(root, 'cols'), 'col').map((node) => ({
    first: (numberIn(node, 'min') ?? 1) - 1,
    last: (numberIn(node, 'max') ?? 0) - 1,
    width: numberIn(node, 'width'),
    isHidden: flag(node, 'hidden'),
    style: node.attributes['style'] ?? '0',
    isChosen: flag(node, 'customWidth'),
  }));
}

/**
 * @param used how many columns hold cells: beyond them, a width that nobody chose is left out
 * @param formats by the number of a style
 */
export function readColumns(
  root: XmlNode,
  used: number,
  formats: ReadonlyMap<string, Format>,
): (Column | undefined)[] {
  const columns: (Column | undefined)[] = [];
  const usual = numberIn(child(root, 'sheetFormatPr'), 'defaultColWidth');
  if (usual !== null) for (let at = 0; at < used; at += 1) columns[at] = { width: pointsOfWidth(usual) };
  for (const stretch of columnStretches(root)) {
    const format = formats.get(stretch.style);
    const isWanted = stretch.isChosen || stretch.isHidden || format !== undefined;
    const last = isWanted ? stretch.last : Math.min(stretch.last, used - 1);
    for (let at = stretch.first; at <= last; at += 1) columns[at] = readColumn(stretch, format);
  }
  return Array.from(columns);
}

/** Without a chosen width a file still tells one, mostly the usual. */
function readColumn({ width, isChosen, isHidden }: ColumnStretch, format: Format | undefined): Column {
  const points = width === null ? null : pointsOfWidth(width);
  return {
    ...(points !== null && (isChosen || points !== USUAL_POINTS) && { width: points }),
    ...(isHidden && { hidden: true }),
    ...(format && { format }),
  };
}
