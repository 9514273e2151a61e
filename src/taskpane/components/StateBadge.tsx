import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleFilled,
  ClockRegular,
  ErrorCircleFilled,
  LockClosedRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Activity } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import type { ActivityLook } from '../model/sayActivity';
import { lookOf, sayActivity } from '../model/sayActivity';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0, fontSize: '16px' },
  },
  right: { '& svg': { color: tokens.colorPaletteGreenForeground1 } },
  stopped: { '& svg': { color: tokens.colorPaletteRedForeground1 } },
});

/** Whether what is shown is right now, in words and with an icon. */
export function StateBadge({
  activity,
  isBlocked,
}: {
  readonly activity: Activity;
  /** The workbook cannot be ranked as it stands: there is nothing that could be right. */
  readonly isBlocked: boolean;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const look = isBlocked ? 'blocked' : lookOf(activity);
  const color = look === 'right' ? styles.right : look === 'stopped' ? styles.stopped : '';
  return (
    <span className={`${styles.root} ${color}`}>
      {iconOf(look)}
      <span>{isBlocked ? texts.activity.blocked : sayActivity(activity, texts)}</span>
    </span>
  );
}

function iconOf(look: ActivityLook): ReactNode {
  switch (look) {
    case 'right':
      return <CheckmarkCircleFilled />;
    case 'busy':
      return <ClockRegular />;
    case 'stale':
      return <ArrowSyncRegular />;
    case 'locked':
      return <LockClosedRegular />;
    case 'stopped':
      return <ErrorCircleFilled />;
    case 'blocked':
      return <WarningRegular />;
  }
}
