import { Button, makeStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { View } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({ root: { minWidth: 0, minHeight: '24px', paddingLeft: 0, paddingRight: 0 } });

/** The way to the cells that somebody must look at; nothing where there are none. */
export function IssuesLink({
  view,
  onOpen,
}: {
  readonly view: View;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { issues } = view.evaluated.evaluation;
  if (issues.length === 0) return null;
  const cells = new Set(issues.map(({ row, column }) => `${String(row)} ${String(column)}`)).size;
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<WarningRegular />}
      className={styles.root}
      onClick={onOpen}
    >
      {`${texts.cellsToFix(cells)} →`}
    </Button>
  );
}
