import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { texts } from '../texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbenchState';

interface ReplaceDialogProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly proceed: () => void;
}

/** Asks what becomes of the changes before another workbook takes the place. */
export function ReplaceDialog({ workbench, state, proceed }: ReplaceDialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => workbench.store.set({ replacing: null });
  const goOn = (): void => {
    close();
    proceed();
  };
  return (
    <dialog ref={dialog} aria-labelledby="replace-heading" onClose={close}>
      <h2 id="replace-heading">{texts.replace.heading(state.name)}</h2>
      <p>{texts.replace.text}</p>
      <div className="dialog-actions">
        <button type="button" className="primary" onClick={() => void workbench.saveAndReplace(proceed)}>
          {texts.replace.save}
        </button>
        <button type="button" onClick={goOn}>
          {texts.replace.drop}
        </button>
        <button type="button" onClick={close}>
          {texts.replace.cancel}
        </button>
      </div>
    </dialog>
  );
}
