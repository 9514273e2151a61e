import type { LiveEvent } from '../../workbook/livePort';
import type { ExcelRunner } from './excelRunner';
import type { KnownBook } from './knownBook';
import { readEventArea } from './sheetAddress';

/** What some builds leave out of an event, whatever its type says. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Which events came after the required set. */
export interface LaterEvents {
  readonly protection: boolean;
  readonly names: boolean;
}

/** Registers for everything that may concern a live session, in one round trip. @returns what unregisters it */
export async function watchBook(
  runner: ExcelRunner,
  known: KnownBook,
  later: LaterEvents,
  listener: (event: LiveEvent) => void,
): Promise<() => Promise<void>> {
  const told = (event: LiveEvent): Promise<void> => {
    listener(event);
    return Promise.resolve();
  };
  const structure = (): Promise<void> => told({ kind: 'structure' });
  const handlers = await runner.run(async ({ context, sync }) => {
    // Where this add-in died while it had switched events off, Excel still tells it nothing.
    context.runtime.enableEvents = true;
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add((args) => told(changed(known, args))),
      worksheets.onSelectionChanged.add((args) => told(selected(known, args))),
      worksheets.onActivated.add((args) =>
        told({ kind: 'activated', sheet: known.sheetName(loose(args).worksheetId) }),
      ),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
    ];
    if (later.protection) added.push(worksheets.onProtectionChanged.add(structure));
    if (later.names) added.push(worksheets.onNameChanged.add((args) => told(renamed(known, args))));
    await sync();
    return added;
  });
  return () => unregister(runner, handlers);
}

/** What registering gives, whatever the event tells. */
interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** A handler can be removed only in the context in which it was added. */
async function unregister(runner: ExcelRunner, handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await runner.runOn(first.context, async ({ sync }) => {
    for (const handler of handlers) handler.remove();
    await sync();
  });
}

function changed(known: KnownBook, args: Excel.WorksheetChangedEventArgs): LiveEvent {
  const { worksheetId, address, source, triggerSource } = loose(args);
  const sheet = known.sheetName(worksheetId);
  const area = readEventArea(address);
  if (sheet !== null && area !== null) known.rememberEdited(sheet, area);
  return {
    kind: 'changed',
    sheet,
    area,
    source: triggerSource === 'ThisLocalAddin' ? 'own' : source === 'Remote' ? 'remote' : 'local',
  };
}

function selected(known: KnownBook, args: Excel.WorksheetSelectionChangedEventArgs): LiveEvent {
  const { worksheetId, address } = loose(args);
  return { kind: 'selected', sheet: known.sheetName(worksheetId), area: readEventArea(address) };
}

function renamed(known: KnownBook, args: Excel.WorksheetNameChangedEventArgs): LiveEvent {
  const { worksheetId, nameAfter } = loose(args);
  if (worksheetId !== undefined && nameAfter !== undefined) known.renameSheet(worksheetId, nameAfter);
  return { kind: 'structure' };
}

function loose<T>(args: T): Loose<T> {
  return args;
}
