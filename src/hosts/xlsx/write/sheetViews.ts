import { cellName } from '../../../workbook/a1';
import type { Markup } from '../xml/markup';
import { ensureChild, insertInOrder, WORKSHEET_ORDER } from '../xml/schemaOrder';

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** Keeps the first rows and columns in view; none of either frees them. A pane that does it already keeps its place. */
export function setFrozen(
  worksheet: Markup,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const view = sheetView(worksheet);
  if (isFrozen(view.first('pane'), rows, columns)) return;
  for (const old of [...view.all('pane'), ...view.all('selection')]) view.remove(old);
  if (rows === 0 && columns === 0) return;
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const cell = cellName(rows, columns);
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  insertInOrder(
    view,
    view.make('pane', { ...split, topLeftCell: cell, activePane: active, state: 'frozen' }),
    VIEW_ORDER,
  );
  for (const pane of rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', active] : [active]) {
    const where = pane === active ? { activeCell: cell, sqref: cell } : {};
    insertInOrder(view, view.make('selection', { pane, ...where }), VIEW_ORDER);
  }
}

export function setGridLines(worksheet: Markup, shown: boolean): void {
  const view = sheetView(worksheet);
  if (shown) view.set('showGridLines', undefined);
  else view.set('showGridLines', false);
}

/** Several selected sheets are a group, where what is typed in one goes to all: only the one in front may be. */
export function setSelected(worksheet: Markup, selected: boolean): void {
  if (selected) {
    sheetView(worksheet).set('tabSelected', true);
    return;
  }
  for (const view of worksheet.first('sheetViews')?.all('sheetView') ?? []) {
    if (view.flag('tabSelected')) view.set('tabSelected', undefined);
  }
}

function isFrozen(pane: Markup | undefined, rows: number, columns: number): boolean {
  if (pane === undefined) return rows === 0 && columns === 0;
  const frozen = pane.get('state') === 'frozen' || pane.get('state') === 'frozenSplit';
  return frozen && pane.number('ySplit', 0) === rows && pane.number('xSplit', 0) === columns;
}

function sheetView(worksheet: Markup): Markup {
  const views = ensureChild(worksheet, 'sheetViews', WORKSHEET_ORDER);
  const existing = views.first('sheetView');
  if (existing !== undefined) return existing;
  const made = views.make('sheetView', { workbookViewId: 0 });
  views.add(made);
  return made;
}
