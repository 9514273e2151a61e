import { Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MethodRecord } from '../../sheets/methodRecord';
import { validationOf } from '../../sheets/validationOf';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';

const useStyles = makeStyles({ root: { flexShrink: 0 }, body: { whiteSpace: 'normal' } });

/** That the method is no longer the one that was validated; nothing where it is. */
export function MethodChangedBar({
  record,
  onOpen,
}: {
  readonly record: MethodRecord;
  /** The way to the method; none where it is in sight. */
  readonly onOpen?: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const validation = validationOf(record);
  if (validation.kind !== 'changed') return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        {methodTexts(texts.language).states.changed(validation.on)}
        {onOpen && (
          <>
            {' '}
            <Link as="button" inline onClick={onOpen}>
              {methodTexts(texts.language).open}
            </Link>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
