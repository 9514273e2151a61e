import type { ReactElement } from 'react';
import { useState } from 'react';
import { tryDeed } from '../grid/sayRefusal';
import { Icon } from '../Icon';
import { texts } from '../texts';
import type { Ribbon as RibbonContent, RibbonButton } from './readRibbon';
import { runCommand } from './runCommand';
import type { SeatDesk } from './seatDesk';
import { Supertip } from './Supertip';

interface RibbonProps {
  readonly desk: SeatDesk;
  /** Null where the manifest could not be read. */
  readonly content: RibbonContent | null;
}

/** The commands that the add-in's manifest adds to Excel, as Excel shows them; before them, the two of ours. */
export function Ribbon({ desk, content }: RibbonProps): ReactElement {
  const { ribbon } = texts;
  const turn = (act: () => boolean, nothing: string): void => {
    const perform = (): void => {
      if (!act()) desk.say(nothing);
    };
    tryDeed(perform, (sentence) => desk.say(sentence));
  };
  const undo = (): void => turn(() => desk.user.undo(), ribbon.nothingToUndo);
  const redo = (): void => turn(() => desk.user.redo(), ribbon.nothingToRedo);
  return (
    <nav className="ribbon" aria-label={ribbon.label}>
      <p className="ribbon-tabs">
        <span aria-current="true">{ribbon.home}</span>
      </p>
      <div className="ribbon-groups">
        <Group label={ribbon.undoGroup}>
          <Supertip title={ribbon.undo} text={ribbon.undoTip}>
            {(tip) => (
              <button type="button" className="ribbon-button" aria-describedby={tip} onClick={undo}>
                <Icon name="undo" />
                <span>{ribbon.undo}</span>
              </button>
            )}
          </Supertip>
          <Supertip title={ribbon.redo} text={ribbon.redoTip}>
            {(tip) => (
              <button type="button" className="ribbon-button" aria-describedby={tip} onClick={redo}>
                <Icon name="redo" />
                <span>{ribbon.redo}</span>
              </button>
            )}
          </Supertip>
        </Group>
        {content === null && <p className="ribbon-trouble">{ribbon.missing}</p>}
        {content?.groups.map(({ label, buttons }) => (
          <Group key={label} label={label}>
            {buttons.map((button) => (
              <Command key={button.id} desk={desk} button={button} />
            ))}
          </Group>
        ))}
      </div>
    </nav>
  );
}

interface GroupProps {
  readonly label: string;
  readonly children: ReactElement | readonly ReactElement[];
}

function Group({ label, children }: GroupProps): ReactElement {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div>{children}</div>
      <p aria-hidden="true">{label}</p>
    </div>
  );
}

function Command({ desk, button }: { readonly desk: SeatDesk; readonly button: RibbonButton }): ReactElement {
  const [isRunning, setRunning] = useState(false);
  const press = async (): Promise<void> => {
    if (isRunning) return;
    setRunning(true);
    await runCommand(desk, button);
    setRunning(false);
  };
  return (
    <Supertip title={button.label} text={button.tip}>
      {(tip) => (
        <button
          type="button"
          className="ribbon-button"
          aria-describedby={tip}
          aria-busy={isRunning}
          onClick={() => void press()}
        >
          <img src={button.icon} alt="" width="32" height="32" />
          <span>{button.label}</span>
        </button>
      )}
    </Supertip>
  );
}
