import '@testing-library/jest-dom';
import { act, configure, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import type { MemorySeat, MemorySeatOptions } from '../../src/hosts/memory/memorySeat';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { LiveSession } from '../../src/session/live/liveSession';
import { planPass, readEvaluation } from '../../src/session/pass';
import { exampleContent } from '../../src/sheets/example/exampleContent';
import { planNewWorkbook } from '../../src/sheets/planNewWorkbook';
import type { ScoringRow } from '../../src/sheets/planScoringSheet';
import { readMethod } from '../../src/sheets/readMethod';
import { App } from '../../src/taskpane/App';
import { ScreenRequests } from '../../src/taskpane/model/screenRequests';
import { loadTexts } from '../../src/taskpane/texts/texts';
import type { UserMemory } from '../../src/taskpane/memory/userMemory';
import { userMemory } from '../../src/taskpane/memory/userMemory';
import type { CellValue } from '../../src/workbook/cellValue';
import { Room } from '../session/live/room';
import { fillBrowserGaps } from './browserGaps';

// What is told aloud repeats what is shown, at the end of the page: see told().
configure({
  asyncUtilTimeout: 20_000,
  defaultIgnore: 'script, style, .fui-FluentProvider > :not(:first-child) *',
});

/** What screen readers were told last: a status, or an alert. */
export function told(tone: 'status' | 'alert' = 'status'): string {
  const region = document.querySelector(`.fui-FluentProvider > :not(:first-child) [role="${tone}"]`);
  if (region === null) throw new Error('no region to be told in');
  return region.textContent;
}

export interface OpenPane {
  readonly room: Room;
  readonly seat: MemorySeat;
  readonly session: LiveSession;
  readonly user: UserEvent;
  /** What the ribbon asks the pane to show. */
  readonly requests: ScreenRequests;
  /** Lets time pass, and what it brings come to rest. Milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Types one cell of the scoring sheet, row and column from 0, and waits until it is ranked. */
  readonly type: (row: number, column: number, value: CellValue) => Promise<void>;
}

export interface PaneOptions {
  readonly language?: string;
  readonly memory?: UserMemory;
  readonly seat?: MemorySeatOptions;
}

/** The whole pane over a workbook in memory, with the real session between them. */
export async function openPane(workbook: MemoryWorkbook, options: PaneOptions = {}): Promise<OpenPane> {
  fillBrowserGaps();
  const room = new Room(workbook);
  const { seat, session } = await room.open(options.seat);
  const pass = (milliseconds: number): Promise<void> => act(() => room.clock.pass(milliseconds));
  const memory = options.memory ?? userMemory(() => window.localStorage, 'classeur', '');
  const texts = await loadTexts(options.language ?? 'fr-FR');
  const requests = new ScreenRequests();
  await act(async () => {
    render(<App session={session} memory={memory} requests={requests} texts={texts} hostTheme={null} />);
    await Promise.resolve();
  });
  return {
    room,
    seat,
    session,
    user: userEvent.setup(),
    requests,
    pass,
    type: async (row, column, value) => {
      await act(() => room.type({ seat }, row, column, value));
      await pass(5000);
    },
  };
}

/** A ranked workbook with the pistes of an example, each changed if need be. */
export async function exampleWorkbook(
  kind: 'report' | 'workshop',
  change: (rows: readonly ScoringRow[]) => readonly ScoringRow[] = (rows) => rows,
): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const record = readMethod(undefined);
  if (!record.ok) throw new Error(record.trouble.kind);
  const content = exampleContent(kind);
  await workbook.apply(
    planNewWorkbook({ holds: kind, ...content, rows: change(content.rows) }, record.value),
  );
  const evaluated = await readEvaluation(workbook);
  if (!evaluated.ok) throw new Error(evaluated.trouble.kind);
  const plans = planPass(evaluated.value, [], '24/11/2026');
  if (!plans.ok) throw new Error(plans.trouble.kind);
  await workbook.apply(plans.value);
  return workbook;
}

/** The same workbook with one header of the scoring sheet written otherwise. */
export function withHeader(workbook: MemoryWorkbook, from: string, to: string): MemoryWorkbook {
  return new MemoryWorkbook(
    workbook.sheets.map((sheet) =>
      sheet.name === 'Évaluation'
        ? { ...sheet, cells: sheet.cells.map((row) => row.map((cell) => (cell === from ? to : cell))) }
        : sheet,
    ),
  );
}
