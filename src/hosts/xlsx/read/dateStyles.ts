import type { DateShape } from '../../../workbook/serialDate';
import { formatShapes } from './formatShapes';
import { attribute, child, children, parseXml } from '../xml/xml';
import type { XmlElement } from '../xml/xml';

/**
 * For each cell format (index in cellXfs), how it shows a number: as a date, a duration, or null.
 *
 * @param styles the styles part, undefined when the workbook has none
 */
export function readDateStyles(styles: string | undefined): readonly (DateShape | null)[] {
  if (styles === undefined) return [];
  const root = parseXml(styles, 'styles');
  const formats = children(child(root, 'cellXfs') ?? root, 'xf');
  return formatShapes(
    formats.map((xf) => Number(attribute(xf, 'numFmtId') ?? 0)),
    customCodes(root),
    'styles',
  );
}

function customCodes(root: XmlElement): ReadonlyMap<number, string> {
  const formats = child(root, 'numFmts')?.children ?? [];
  return new Map(formats.map((f) => [Number(attribute(f, 'numFmtId')), attribute(f, 'formatCode') ?? '']));
}
