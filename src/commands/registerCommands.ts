import type { Command, CommandDesk } from './commands';
import { COMMANDS } from './commands';

/** What the host gives to a command: it must be told when the command is over. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Tells the host which function each button of the ribbon runs.
 *
 * @param desk ready once the session has started; a button may be pressed before
 */
export function registerCommands(
  desk: Promise<CommandDesk>,
  associate: (name: string, run: (event: CommandEvent) => void) => void,
): void {
  for (const [name, command] of Object.entries<Command>(COMMANDS)) {
    associate(name, (event) => {
      const over = (): void => {
        event.completed();
      };
      // The session tells its own failures; a page that could not start says so in the pane.
      desk.then(command).then(over, over);
    });
  }
}
