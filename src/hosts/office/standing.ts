import type { Area } from '../../workbook/area';
import type { SurveyedTable } from './survey';

/** What stands on a sheet and may be in the way of a plan. */
export interface Standing {
  readonly tables: readonly Pick<SurveyedTable, 'name' | 'area' | 'headerRow' | 'totalsRow'>[];
  readonly filter: Area | null;
  readonly merges: readonly Area[];
}
