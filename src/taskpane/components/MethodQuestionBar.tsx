import { Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTold } from '../hooks/useTold';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';

const useStyles = makeStyles({ root: { flexShrink: 0 }, body: { whiteSpace: 'normal' } });

/** That a method is not saved yet, where the question that keeps it from being so is on another screen. */
export function MethodQuestionBar({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  useTold(words.questionWaits, 'alert');
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        {words.questionWaits}{' '}
        <Link as="button" inline onClick={onOpen}>
          {words.open}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
