import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { View } from '../../session/live/sessionState';
import { validationOf } from '../../sheets/validationOf';
import { usePane } from '../PaneContext';
import { MethodEditor } from './MethodEditor';
import { MethodReading } from './MethodReading';
import { Scroller } from './Scroller';
import { ValidationPanel } from './ValidationPanel';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  button: { alignSelf: 'flex-start' },
});

/** The method: to be read, changed in place, and validated. */
export function MethodView({ view }: { readonly view: View }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.method;
  const [isEditing, setEditing] = useState(false);
  const { evaluation } = view.evaluated;
  const validation = validationOf(evaluation.record);
  return (
    <Scroller>
      <h2>{words.heading}</h2>
      {validation.kind === 'changed' && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>{words.states.changed(validation.on)}</MessageBarBody>
        </MessageBar>
      )}
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
