import type { ICellCustomRender, IDisposable, Injector } from '@univerjs/core';
import { SheetCanvasPopManagerService } from '@univerjs/sheets-ui';
import { ComponentManager } from '@univerjs/ui';
import { createElement } from 'react';
import type { ReactNode } from 'react';
import { areaName } from '../../../model/a1';
import type { SheetState } from '../../../model/book';
import { cellAt, findSheet, formatAt } from '../../../model/cells';
import { displayText } from '../../../model/displayText';
import { texts } from '../../texts';
import type { GridSeat } from '../grid';
import { linkAt } from '../linkAt';
import { tryDeed } from '../sayRefusal';
import { drawArrow } from './drawArrow';
import type { FilteredColumn } from './filteredColumn';
import { filterChoices, filteredColumn } from './filteredColumn';
import { FilterPopup } from './FilterPopup';
import { HintPopup } from './HintPopup';
import { ListPopup } from './ListPopup';
import { validationAt } from './validationAt';

const COMPONENT = 'pistes.grid-popup';

/** The library renders a component by its key; ours shows whatever it was opened with. */
function Popup({
  popup,
}: {
  readonly popup: { readonly extraProps?: { readonly content?: ReactNode } };
}): ReactNode {
  return popup.extraProps?.content ?? null;
}

/** What opens over the cells: lists, filters, hints. One of them at a time. */
export class GridPopups {
  #open: { readonly key: string; readonly popup: IDisposable } | null = null;

  /** @param focus gives the keyboard back to the cells */
  constructor(
    private readonly injector: Injector,
    private readonly seat: GridSeat,
    private readonly focus: () => void,
  ) {
    injector.get(ComponentManager).register(COMPONENT, Popup);
  }

  /** Arrows: on headers that filter, and on the selected cell where it has a list. */
  readonly drawn = (sheet: SheetState, row: number, column: number): readonly ICellCustomRender[] => {
    const filtered = filteredColumn(sheet, row, column);
    if (filtered !== null)
      return [drawArrow(filtered.criteria !== null, () => this.#openFilter(sheet.id, row, column))];
    if (!this.#isSelected(sheet, row, column)) return [];
    const choices = validationAt(this.seat.replica.book, sheet, row, column)?.choices ?? null;
    return choices === null ? [] : [drawArrow(false, () => this.#openList(sheet.id, row, column))];
  };

  /** Opens what the selected cell has: its filter, its list. @returns whether it has any */
  openSelected(): boolean {
    const { sheet, area } = this.seat.replica.selection;
    return this.#openFilter(sheet, area.row, area.column) || this.#openList(sheet, area.row, area.column);
  }

  /** Says what the selected cell has to say: the message of its validation, its note. */
  hint(): void {
    const { sheet: id, area } = this.seat.replica.selection;
    const sheet = findSheet(this.seat.replica.book, id);
    const said = sheet === undefined ? null : this.#saidAt(sheet, area.row, area.column);
    if (said === null) {
      if (this.#open?.key.startsWith('hint')) this.close();
      return;
    }
    const key = `hint ${id} ${areaName(area)} ${said.title} ${said.message}`;
    this.#show(key, area.row, area.column, createElement(HintPopup, said), [14, 6]);
  }

  /** Closes a list whose cell somebody else has moved: it would be chosen for another. */
  settle(): void {
    const { sheet, area } = this.seat.replica.selection;
    const key = this.#open?.key;
    if (key?.startsWith('list') && key !== listKey(sheet, area.row, area.column)) this.close();
  }

  close(): void {
    this.#open?.popup.dispose();
    this.#open = null;
  }

  #saidAt(
    sheet: SheetState,
    row: number,
    column: number,
  ): { readonly title: string; readonly message: string } | null {
    const link = linkAt(this.seat.replica.book, sheet, row, column);
    const note = formatAt(sheet, row, column)['note'];
    const said = [note, link === null ? null : texts.grid.linkHint(link.words)].filter(
      (words) => typeof words === 'string',
    );
    if (said.length > 0) return { title: '', message: said.join('\n') };
    return validationAt(this.seat.replica.book, sheet, row, column)?.prompt ?? null;
  }

  #isSelected(sheet: SheetState, row: number, column: number): boolean {
    const { sheet: id, area } = this.seat.replica.selection;
    return id === sheet.id && area.row === row && area.column === column;
  }

  #openList(id: string, row: number, column: number): boolean {
    const { book } = this.seat.replica;
    const sheet = findSheet(book, id);
    const choices = sheet && validationAt(book, sheet, row, column)?.choices;
    if (!sheet || !choices) return false;
    const address = areaName({ row, column, rows: 1, columns: 1 });
    const content = createElement(ListPopup, {
      choices,
      current: displayText(cellAt(sheet, row, column), formatAt(sheet, row, column)),
      onChoose: (text) => this.#leave((user) => user.type(sheet.name, address, text)),
      onClose: () => this.#leave(),
    });
    this.#show(listKey(id, row, column), row, column, content, [0, 1]);
    return true;
  }

  #openFilter(id: string, row: number, column: number): boolean {
    const sheet = findSheet(this.seat.replica.book, id);
    const filtered = sheet && filteredColumn(sheet, row, column);
    if (!sheet || !filtered) return false;
    const content = createElement(FilterPopup, {
      header: filtered.header,
      choices: filterChoices(sheet, filtered),
      isFiltered: filtered.criteria !== null,
      onSort:
        filtered.table === null
          ? null
          : (descending) => this.#leave((user) => this.#sort(user, sheet, filtered, descending)),
      onFilter: (texts) => this.#leave((user) => this.#filter(user, sheet, filtered, texts)),
      onClear: () => this.#leave((user) => this.#filter(user, sheet, filtered, null)),
      onClose: () => this.#leave(),
    });
    this.#show(`filter ${id} ${String(column)}`, row, column, content, [0, 1]);
    return true;
  }

  #sort(
    user: GridSeat['user'],
    sheet: SheetState,
    { table, header }: FilteredColumn,
    descending: boolean,
  ): void {
    const found = sheet.tables.find(({ id }) => id === table);
    if (found !== undefined) user.headerMenu.sortTable(found.name, header, descending);
  }

  #filter(
    user: GridSeat['user'],
    sheet: SheetState,
    { table, column, header }: FilteredColumn,
    texts: readonly string[] | null,
  ): void {
    const found = sheet.tables.find(({ id }) => id === table);
    if (found === undefined) user.headerMenu.filterSheet(sheet.name, column, texts);
    else if (texts === null) user.headerMenu.clearFilter(found.name, header);
    else user.headerMenu.filterTable(found.name, header, texts);
  }

  /** Closes what is open, then does what was chosen there. */
  #leave(deed?: (user: GridSeat['user']) => void): void {
    this.close();
    this.focus();
    if (deed !== undefined) tryDeed(() => deed(this.seat.user), this.seat.onRefusal);
  }

  #show(
    key: string,
    row: number,
    column: number,
    content: ReactNode,
    offset: [across: number, down: number],
  ): void {
    if (this.#open?.key === key) return;
    this.close();
    const popup = this.injector.get(SheetCanvasPopManagerService).attachPopupToCell(row, column, {
      componentKey: COMPONENT,
      direction: 'bottom',
      extraProps: { content },
      showOnSelectionMoving: true,
      offset,
      onClickOutside: () => {
        if (this.#open?.key === key) this.close();
      },
    });
    if (popup) this.#open = { key, popup };
  }
}

function listKey(sheet: string, row: number, column: number): string {
  return `list ${sheet} ${areaName({ row, column, rows: 1, columns: 1 })}`;
}
