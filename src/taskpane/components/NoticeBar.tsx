import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Notice } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { sayAnswer } from '../model/sayAnswer';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** What came of the last request, until it is closed. */
export function NoticeBar({ notice }: { readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const said = sayAnswer(notice, texts);
  if (said === null) return null;
  return (
    <MessageBar intent={said.intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{said.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.actions.close}
            onClick={() => {
              session.closeNotice();
            }}
          />
        }
      >
        {said.canRetry && (
          <Button
            size="small"
            onClick={() => {
              void session.readAgain();
            }}
          >
            {texts.actions.readAgain}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
