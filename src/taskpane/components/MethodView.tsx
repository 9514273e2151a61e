import { Button, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { useEffect, useRef } from 'react';
import type { SessionState, View } from '../../session/live/sessionState';
import { takeFocus } from '../hooks/takeFocus';
import { usePane } from '../PaneContext';
import type { MethodWork } from '../model/methodWork';
import { beginWork } from '../model/methodWork';
import { methodTexts } from '../texts/methodTexts';
import { HostLimit } from './HostLimit';
import { MethodChangedBar } from './MethodChangedBar';
import { MethodEditor } from './MethodEditor';
import { MethodReading } from './MethodReading';
import { ValidationPanel } from './ValidationPanel';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

/** The method: to be read, changed in place, and validated. What is being changed is kept while other screens are seen. */
export function MethodView({
  view,
  lacks,
  work,
  onWork,
}: {
  readonly view: View;
  readonly lacks: SessionState['lacks'];
  /** null: nobody changes it. */
  readonly work: MethodWork | null;
  readonly onWork: Dispatch<SetStateAction<MethodWork | null>>;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const edit = useRef<HTMLButtonElement | null>(null);
  const isEditing = work !== null;
  const wasEditing = useRef(isEditing);
  // Who comes back by the tab stays on the tab.
  const hasBegun = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) takeFocus(edit.current);
    wasEditing.current = isEditing;
  }, [isEditing]);
  const { record } = view.evaluated.evaluation;
  return (
    <>
      <h2>{words.heading}</h2>
      <MethodChangedBar record={record} />
      <HostLimit lacks={lacks} feature="highlights" />
      {work ? (
        <MethodEditor evaluated={view.evaluated} work={work} takesFocus={hasBegun.current} onWork={onWork} />
      ) : (
        <>
          <Button
            // Fluent's own type of ref takes no ref object of a button.
            ref={(element: HTMLButtonElement | null) => {
              edit.current = element;
            }}
            className={styles.button}
            onClick={() => {
              hasBegun.current = true;
              onWork(beginWork(record));
            }}
          >
            {words.edit}
          </Button>
          <MethodReading evaluation={view.evaluated.evaluation} />
          <ValidationPanel record={record} />
        </>
      )}
    </>
  );
}
