import type { ReactElement } from 'react';
import { useRef } from 'react';
import { Icon } from '../Icon';
import { MenuButton } from '../MenuButton';
import { Segments } from '../Segments';
import { texts } from '../texts';
import type { Workbench } from './workbench';
import type { Example, WorkbenchState } from './workbenchState';
import { LATENCIES } from './workbenchState';

const EXAMPLES: readonly Example[] = ['report', 'workshop', 'empty'];

interface TitleBarProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/** What this page is, the workbook's name, and what can be done with it as a file. */
export function TitleBar({ workbench, state }: TitleBarProps): ReactElement {
  return (
    <header className="title-bar">
      <h1>
        <img src="/app-32.png" alt="" width="24" height="24" />
        <span>{texts.title}</span>
      </h1>
      <FileActions workbench={workbench} />
      <p className="book-name" aria-live="polite">
        <strong>{state.name}</strong>
        {sayWhat(state) !== null && <span>{sayWhat(state)}</span>}
      </p>
      <SeatActions workbench={workbench} state={state} />
    </header>
  );
}

function sayWhat({ isOpening, isSaving, edited }: WorkbenchState): string | null {
  if (isSaving) return texts.file.saving;
  if (isOpening) return texts.file.opening;
  return edited ? texts.file.edited : null;
}

function FileActions({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  const { file, books } = texts;
  return (
    <nav className="bar-group" aria-label={file.label}>
      <button
        type="button"
        className="bar-button"
        title={file.openTip}
        onClick={() => chooser.current?.click()}
      >
        <Icon name="open" />
        {file.open}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) workbench.open(chosen);
          // The same file, mended meanwhile, may be chosen again.
          currentTarget.value = '';
        }}
      />
      <button type="button" className="bar-button" title={file.saveTip} onClick={() => workbench.save()}>
        <Icon name="save" />
        {file.save}
      </button>
      <MenuButton
        className="bar-button"
        items={EXAMPLES.map((example) => ({
          label: books[example],
          tip: books[`${example}Tip`],
          run: () => workbench.start(example),
        }))}
      >
        <Icon name="create" />
        {file.create}
        <Icon name="down" />
      </MenuButton>
    </nav>
  );
}

function SeatActions({ workbench, state }: TitleBarProps): ReactElement {
  const isShared = state.seats === 2;
  return (
    <div className="bar-group bar-end">
      {isShared && (
        <Segments
          label={texts.seats.latency}
          values={LATENCIES}
          value={state.latency}
          say={texts.seats.seconds}
          onChange={(latency) => workbench.store.set({ latency })}
        />
      )}
      <button
        type="button"
        className="bar-button"
        onClick={() => (isShared ? workbench.closeSecondSeat() : workbench.openSecondSeat())}
      >
        <Icon name="seat" />
        {isShared ? texts.seats.close : texts.seats.open}
      </button>
    </div>
  );
}
