import type { Evaluated } from '../../sheets/evaluate';
import type { Area } from '../../workbook/area';

/** What is selected in Excel, as far as it tells. */
export interface Selection {
  readonly sheet: string | null;
  /** null: not told, or several. */
  readonly area: Area | null;
}

/** The piste on the row that is selected, the first of several; null where the row holds none. */
export function selectedPiste({ evaluation }: Evaluated, { sheet, area }: Selection): number | null {
  const { layout, pistes } = evaluation;
  if (area === null || sheet !== layout.sheet) return null;
  const piste = pistes.row.indexOf(area.row);
  return piste < 0 ? null : piste;
}
