import { fold } from '../../core/fold';
import { isReportSheet } from '../../sheets/isReportSheet';
import { SHEETS } from '../../sheets/names';
import type { ScoringLayout } from '../../sheets/scoringLayout';
import type { Area } from '../../workbook/area';
import type { LiveEvent } from '../../workbook/livePort';
import type { View } from './sessionState';
import { decidingColumns, inputColumns } from './scoringColumns';
import type { Doubt } from './workbookReader';

/** What an event is taken for. */
export interface Hint {
  /** `glance`: nothing was edited here, looking is enough. */
  readonly source: 'local' | 'remote' | 'glance';
  readonly doubt: Doubt;
}

/** null: nothing that we read can have changed. */
export function hintOf(event: LiveEvent, view: View | null): Hint | null {
  switch (event.kind) {
    case 'selected':
      return null;
    case 'activated':
      return { source: 'glance', doubt: 'ours' };
    case 'structure':
      return { source: 'glance', doubt: 'all' };
    case 'changed':
      return event.source === 'own' ? null : changeHint(event.source, event.sheet, event.area, view);
  }
}

function changeHint(
  source: 'local' | 'remote',
  sheet: string | null,
  area: Area | null,
  view: View | null,
): Hint | null {
  if (view === null || sheet === null || area === null) return { source, doubt: 'all' };
  const { layout } = view.evaluated.evaluation;
  if (sheet === layout.sheet) return { source, doubt: doubtAfter(source, area, layout) };
  if ([SHEETS.method, SHEETS.communes].some((name) => fold(name) === fold(sheet))) {
    return { source, doubt: 'ours' };
  }
  const report = view.snapshot.sheets.find(({ name }) => name === sheet);
  return report && isReportSheet(report) ? { source: 'glance', doubt: 'all' } : null;
}

/** Others may have a pane of their own, which writes our columns; at this seat nobody else does. */
function doubtAfter(source: 'local' | 'remote', area: Area, layout: ScoringLayout): Doubt {
  if (!isWithin(area, decidingColumns(layout))) return 'all';
  return source === 'local' && isWithin(area, inputColumns(layout)) ? 'inputs' : 'ours';
}

function isWithin({ column, columns }: Area, allowed: readonly number[]): boolean {
  for (let at = column; at < column + columns; at++) if (!allowed.includes(at)) return false;
  return true;
}
