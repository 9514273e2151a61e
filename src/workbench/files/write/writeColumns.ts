import type { Column } from '../../model/book';
import { widthOfPoints } from '../convert/columnWidth';
import { xmlElement } from '../package/xmlText';

/** Excel's own, where only a format or a hidden column must be told. */
const USUAL_POINTS = 48;

/**
 * @param styles numbers of the columns' styles, by column
 */
export function columnsXml(
  columns: readonly (Column | undefined)[],
  styles: ReadonlyMap<number, string>,
): string {
  const stretches: {
    readonly told: string;
    readonly first: number;
    last: number;
    readonly xml: ColumnXml;
  }[] = [];
  columns.forEach((column, at) => {
    if (!column) return;
    const xml = columnXml(column, styles.get(at));
    const told = JSON.stringify(xml);
    const before = stretches.at(-1);
    if (before?.told === told && before.last === at - 1) before.last = at;
    else if (Object.values(xml).some((value) => value !== undefined))
      stretches.push({ told, first: at, last: at, xml });
  });
  const written = stretches.map(({ first, last, xml }) =>
    xmlElement('col', { min: first + 1, max: last + 1, width: widthOfPoints(USUAL_POINTS), ...xml }),
  );
  return written.length === 0 ? '' : xmlElement('cols', {}, written.join(''));
}

type ColumnXml = Readonly<Record<string, string | number | boolean>>;

function columnXml({ width, hidden }: Column, style: string | undefined): ColumnXml {
  return {
    ...(width !== undefined && { width: widthOfPoints(width), customWidth: true }),
    ...(hidden === true && { hidden: true }),
    ...(style !== undefined && { style }),
  };
}
