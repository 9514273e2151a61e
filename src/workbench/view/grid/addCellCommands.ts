import type { Injector } from '@univerjs/core';
import { CommandType, ICommandService } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import type { CellCommand } from './grid';

/** Puts commands, those of an add-in say, at the end of the menu of a cell, as Excel does. */
export function addCellCommands(injector: Injector, commands: readonly CellCommand[]): void {
  const service = injector.get(ICommandService);
  const items = commands.map(({ label, run }, order) => {
    const id = `pistes.cell-command-${String(order)}`;
    const handler = (): boolean => {
      run();
      return true;
    };
    service.registerCommand({ id, type: CommandType.COMMAND, handler });
    return [
      id,
      { order, menuItemFactory: () => ({ id, title: label, type: MenuItemType.BUTTON as const }) },
    ] as const;
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: Object.fromEntries(items) },
  });
}
