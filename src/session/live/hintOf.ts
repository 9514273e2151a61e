import { fold } from '../../core/fold';
import { isReportSheet } from '../../sheets/isReportSheet';
import { SHEETS } from '../../sheets/names';
import type { ScoringLayout } from '../../sheets/scoringLayout';
import { levelColumns } from '../../sheets/scoringLayout';
import type { Area } from '../../workbook/area';
import type { LiveEvent } from '../../workbook/livePort';
import type { Selection } from './selectedPiste';
import type { View } from './sessionState';
import { decidingColumns, inputColumns } from './scoringColumns';
import type { Doubt } from './workbookReader';

/** What an event is taken for. */
export interface Hint {
  /** `glance`: nothing was edited here, looking is enough. `aside`: something was that levels may follow. */
  readonly source: 'local' | 'remote' | 'glance' | 'aside';
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
  if (report && isReportSheet(report)) return { source: 'glance', doubt: 'all' };
  // Levels may be formulas over any other sheet, of ballots say: what these come to is told by no event.
  return { source: source === 'local' ? 'aside' : 'glance', doubt: 'inputs' };
}

/**
 * Whether levels stand where the selection was. What is picked from the list of a cell is, on some builds of Excel, told by
 * no event but that one: their user goes on to another cell.
 */
export function heldLevels({ evaluated }: View, { sheet, area }: Selection): boolean {
  const { layout } = evaluated.evaluation;
  if (sheet !== layout.sheet || area === null) return false;
  const isBelow = area.row + area.rows > layout.headerRow + 1 && area.row < layout.endRow;
  return isBelow && levelColumns(layout).some((at) => at >= area.column && at < area.column + area.columns);
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
