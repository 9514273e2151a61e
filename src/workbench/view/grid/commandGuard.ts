import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import { CommandType, CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { CARRIED } from './carriedCommands';
import type { Deed } from './carriedCommands';
import type { ClipboardDesk } from './clipboardDesk';
import { NOT_OFFERED, tryDeed } from './sayRefusal';

/** Marks what the view itself asks of the library, to show the model. */
export const FROM_MODEL: IExecutionOptions = { fromModel: true };

/** Mutations that the library makes by itself, without anybody having asked: they are dropped in silence. */
const OF_ITSELF: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-row-count',
  'sheet.mutation.set-worksheet-column-count',
  'sheet.mutation.set-worksheet-permission-points',
  'sheet.mutation.empty',
]);

/** From the menus; the keys raise the events of the clipboard by themselves. */
const CLIPBOARD: Readonly<Record<string, (desk: ClipboardDesk) => void>> = {
  'univer.command.copy': (desk) => desk.copy(),
  'univer.command.cut': (desk) => desk.cut(),
  'univer.command.paste': (desk) => desk.paste(),
};

/**
 * Stands between the hands and the library: what changes a workbook is done to the model, which the view then shows;
 * nothing changes the library's own copy. So what is seen can never part from what is.
 *
 * @param deedOf null while the sheet is not there
 */
export function guardCommands(
  injector: Injector,
  deedOf: (params: Readonly<Record<string, unknown>>) => Deed | null,
  tell: (sentence: string) => void,
  isEditing: () => boolean,
  clipboard: ClipboardDesk,
): void {
  const watch = (info: Readonly<ICommandInfo>, options?: IExecutionOptions): void => {
    if (options?.['fromModel'] === true) return;
    const clip = CLIPBOARD[info.id];
    if (clip !== undefined && !isEditing()) {
      clip(clipboard);
      throw new CustomCommandExecutionError('carried to the clipboard');
    }
    const carry = CARRIED[info.id];
    // While a cell is being edited, its own text is what is taken back.
    const isOfEditor = info.id.startsWith('univer.command.') && isEditing();
    if (carry !== undefined && !isOfEditor) {
      const params = { ...info.params };
      const deed = deedOf(params);
      if (deed !== null) tryDeed(() => carry(params, deed), tell);
      throw new CustomCommandExecutionError('carried to the model');
    }
    if (info.type !== CommandType.MUTATION || !info.id.startsWith('sheet.')) return;
    if (!OF_ITSELF.has(info.id)) tell(NOT_OFFERED);
    throw new CustomCommandExecutionError('nothing changes the view but the model');
  };
  injector.get(ICommandService).beforeCommandExecuted(watch);
}
