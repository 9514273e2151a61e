import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '../../core/status';
import { usePane } from '../PaneContext';
import type { StatusGroup } from '../model/statusGroup';
import { STATUS_GROUPS, groupCounts } from '../model/statusGroup';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, minHeight: '24px', paddingLeft: '8px', paddingRight: '8px' },
});

/** How many pistes have each state; each count shows those alone, and again everything. */
export function CountButtons({
  counts,
  chosen,
  onChoose,
}: {
  readonly counts: Readonly<Record<Status, number>>;
  readonly chosen: StatusGroup | null;
  readonly onChoose: (group: StatusGroup | null) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const found = groupCounts(counts);
  const groups = STATUS_GROUPS.filter(
    (group) => found[group] > 0 || group === 'retained' || group === chosen,
  );
  return (
    <div role="group" aria-label={texts.counts.label} className={styles.root}>
      {groups.map((group) => (
        <ToggleButton
          key={group}
          size="small"
          appearance={chosen === group ? 'primary' : 'secondary'}
          shape="circular"
          className={styles.button}
          checked={chosen === group}
          onClick={() => {
            onChoose(chosen === group ? null : group);
          }}
        >
          {texts.counts[group](found[group])}
        </ToggleButton>
      ))}
    </div>
  );
}
