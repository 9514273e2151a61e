/** Ribbon commands that were pressed, until the pane says that it has done them. */
export class PaneCommands {
  readonly #running = new Map<string, PromiseWithResolvers>();
  #next = 1;
  #unsent: (readonly [string, string, string])[] = [];

  /**
   * @param send gives false as long as the pane does not listen: the command then waits for `resend`
   * @returns when the add-in has called `event.completed()`
   * @throws Error when the add-in has no such command
   */
  press(action: string, send: (command: readonly [string, string, string]) => boolean): Promise<void> {
    const id = `command-${this.#next++}`;
    const command = [id, action, JSON.stringify({ source: { id: action } })] as const;
    if (!send(command)) this.#unsent.push(command);
    return new Promise((resolve, reject) => {
      this.#running.set(id, { resolve, reject });
    });
  }

  resend(send: (command: readonly [string, string, string]) => boolean): void {
    this.#unsent = this.#unsent.filter((command) => !send(command));
  }

  completed(id: string, status: number): void {
    const command = this.#running.get(id);
    this.#running.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in did not run the command: status ${status}.`));
  }
}

interface PromiseWithResolvers {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}
