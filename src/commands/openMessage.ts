/** A few lines of text; in percent of the screen. */
const SIZE = { width: 30, height: 25 } as const;

/**
 * Shows a page in a window of its own and waits until it is closed: Office may end a command's page, and its windows with
 * it, as soon as the command is over. Only after a click, never from an event. Where Office refuses, there is nothing to
 * wait for.
 *
 * @param address of a page of this very server
 */
export function openMessage(
  { context, AsyncResultStatus, EventType }: typeof Office,
  address: string,
): Promise<void> {
  return new Promise((resolve) => {
    // In a frame where Excel is in a browser: the page that asks is hidden, nobody could allow its pop-up.
    context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      if (status !== AsyncResultStatus.Succeeded) resolve();
      else
        value.addEventHandler(EventType.DialogEventReceived, () => {
          resolve();
        });
    });
  });
}
