import { fold } from '../../core/fold';
import { isReportSheet } from '../../sheets/isReportSheet';
import { SHEETS } from '../../sheets/names';
import type { Area } from '../../workbook/area';
import type { LiveEvent } from '../../workbook/livePort';
import type { View } from './sessionState';
import { decidingColumns } from './workbookReader';

/** What an event is taken for. */
export interface Hint {
  /** `glance`: nothing was edited here, looking is enough. */
  readonly source: 'local' | 'remote' | 'glance';
  /** Texts may have changed, or rows may have moved. */
  readonly texts: boolean;
}

/** null: nothing that we read can have changed. */
export function hintOf(event: LiveEvent, view: View | null): Hint | null {
  switch (event.kind) {
    case 'selected':
      return null;
    case 'activated':
      return { source: 'glance', texts: false };
    case 'structure':
      return { source: 'glance', texts: true };
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
  if (view === null || sheet === null || area === null) return { source, texts: true };
  const { layout } = view.evaluated.evaluation;
  if (sheet === layout.sheet) return { source, texts: !isWithinDeciding(area, decidingColumns(layout)) };
  if ([SHEETS.method, SHEETS.communes].some((name) => fold(name) === fold(sheet))) {
    return { source, texts: false };
  }
  const report = view.snapshot.sheets.find(({ name }) => name === sheet);
  return report && isReportSheet(report) ? { source: 'glance', texts: true } : null;
}

function isWithinDeciding({ column, columns }: Area, deciding: readonly number[]): boolean {
  for (let at = column; at < column + columns; at++) if (!deciding.includes(at)) return false;
  return true;
}
