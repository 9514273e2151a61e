import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '../../core/status';
import { usePane } from '../PaneContext';
import { LISTED_STATUSES } from '../model/listedStatuses';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, minHeight: '24px', paddingLeft: '8px', paddingRight: '8px' },
});

/** How many pistes have each status; each count shows those alone, and again everything. */
export function CountButtons({
  counts,
  chosen,
  onChoose,
}: {
  readonly counts: Readonly<Record<Status, number>>;
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div role="group" aria-label={texts.counts.label} className={styles.root}>
      {LISTED_STATUSES.filter(
        (status) => counts[status] > 0 || status === 'retained' || status === chosen,
      ).map((status) => (
        <ToggleButton
          key={status}
          size="small"
          appearance={chosen === status ? 'primary' : 'secondary'}
          shape="circular"
          className={styles.button}
          title={texts.ranking.groups[status]}
          checked={chosen === status}
          onClick={() => {
            onChoose(chosen === status ? null : status);
          }}
        >
          {texts.counts[status](counts[status])}
        </ToggleButton>
      ))}
    </div>
  );
}
