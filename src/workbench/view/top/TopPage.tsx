import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { texts } from '../texts';
import { useStore } from '../useStore';
import { DropVeil } from './DropVeil';
import { Messages } from './Messages';
import { ReplaceDialog } from './ReplaceDialog';
import { SeatFrames } from './SeatFrames';
import { TitleBar } from './TitleBar';
import type { Workbench } from './workbench';

/** The page with the workbook: what is done to it as a file, and those who have it open. */
export function TopPage({ workbench }: { readonly workbench: Workbench }): ReactElement {
  const state = useStore(workbench.store);
  useEffect(() => {
    document.title = texts.documentTitle(state.name);
  }, [state.name]);
  useEffect(() => {
    if (!state.edited) return;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [state.edited]);
  return (
    <>
      <TitleBar workbench={workbench} state={state} />
      <Messages workbench={workbench} state={state} />
      <SeatFrames workbench={workbench} state={state} />
      {state.dropping && <DropVeil workbench={workbench} />}
      {state.replacing !== null && (
        <ReplaceDialog workbench={workbench} state={state} proceed={state.replacing} />
      )}
    </>
  );
}
