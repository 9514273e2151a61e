import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { MethodChangedBar } from './MethodChangedBar';
import { MethodEditor } from './MethodEditor';
import { MethodReading } from './MethodReading';
import { Scroller } from './Scroller';
import { ValidationPanel } from './ValidationPanel';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

/** The method: to be read, changed in place, and validated. */
export function MethodView({ view }: { readonly view: View }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement | null>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const { evaluation } = view.evaluated;
  return (
    <Scroller>
      <h2>{words.heading}</h2>
      <MethodChangedBar record={evaluation.record} />
      {isEditing ? (
        <MethodEditor
          record={evaluation.record}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <Button
            // Fluent's own type of ref takes no ref object of a button.
            ref={(element: HTMLButtonElement | null) => {
              edit.current = element;
            }}
            className={styles.button}
            onClick={() => {
              setEditing(true);
            }}
          >
            {words.edit}
          </Button>
          <MethodReading evaluation={evaluation} />
          <ValidationPanel record={evaluation.record} />
        </>
      )}
    </Scroller>
  );
}
