import { openMessage } from '../../src/commands/openMessage';
import { openBook } from '../hosts/office/officeBook';

const ADDRESS = 'https://localhost/message.html#text=Bonjour';

/** The words of the genuine Office.js, and a host that answers: the emulated one opens no windows. */
async function withDialogs(status: 'succeeded' | 'failed'): Promise<{
  readonly office: typeof Office;
  readonly asked: unknown[];
  readonly close: () => void;
}> {
  const { pane } = await openBook([{ name: 'S', values: [] }]);
  pane.close();
  const { AsyncResultStatus, EventType } = pane.Office;
  const asked: unknown[] = [];
  let closed = (): void => undefined;
  const dialog = {
    addEventHandler: (type: Office.EventType, handler: () => void) => {
      if (type === EventType.DialogEventReceived) closed = handler;
    },
  };
  const show = (
    address: string,
    options: Office.DialogOptions,
    callback: (result: unknown) => void,
  ): void => {
    asked.push([address, options]);
    callback({ status, value: status === 'succeeded' ? dialog : undefined });
  };
  const context = { ui: { displayDialogAsync: show } };
  const office = { context, AsyncResultStatus, EventType } as unknown as typeof Office;
  return {
    office,
    asked,
    close: () => {
      closed();
    },
  };
}

it('shows the page in a frame of Excel, and is over once it is closed', async () => {
  const { office, asked, close } = await withDialogs('succeeded');
  let isOver = false;
  const over = openMessage(office, ADDRESS).then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(asked).toEqual([[ADDRESS, { width: 30, height: 25, displayInIframe: true }]]);
  expect(isOver).toBe(false);
  close();
  await over;
  expect(isOver).toBe(true);
});

it('waits for nothing where Office refuses', async () => {
  const { office } = await withDialogs('failed');
  await openMessage(office, ADDRESS);
});
