import type { ReactElement } from 'react';
import { Icon } from '../Icon';
import { texts } from '../texts';
import type { Workbench } from './workbench';
import type { WorkbenchState } from './workbenchState';

interface MessagesProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
}

/** What went wrong with a file, and what of it is not kept: each until somebody has read it. */
export function Messages({ workbench: { store }, state: { alert, notice } }: MessagesProps): ReactElement {
  return (
    <>
      <div role="alert">
        {alert !== null && <Message look="alert" words={alert} onClose={() => store.set({ alert: null })} />}
      </div>
      <div role="status">
        {notice !== null && (
          <Message look="notice" words={notice} onClose={() => store.set({ notice: null })} />
        )}
      </div>
    </>
  );
}

interface MessageProps {
  readonly look: 'alert' | 'notice';
  readonly words: string;
  readonly onClose: () => void;
}

function Message({ look, words, onClose }: MessageProps): ReactElement {
  return (
    <div className={`message ${look}`}>
      <p>{words}</p>
      <button
        type="button"
        className="quiet"
        title={texts.file.dismiss}
        aria-label={texts.file.dismiss}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
