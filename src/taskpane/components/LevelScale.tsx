import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Criterion } from '../../core/method';
import { usePane } from '../PaneContext';
import type { ReadLevel } from '../model/pisteWords';
import { laterTexts } from '../texts/laterTexts';
import { Filled } from './Filled';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  scale: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    rowGap: '2px',
    columnGap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  level: {
    padding: '1px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  current: {
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  beyond: { ...shorthands.borderStyle('dashed') },
  threshold: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** A criterion with all its levels, the one given marked, and where the threshold lies. */
export function LevelScale({
  criterion,
  read,
}: {
  readonly criterion: Criterion;
  readonly read: ReadLevel;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const { detail } = laterTexts(texts.language).pistes;
  const { labels, threshold } = criterion;
  return (
    <div className={styles.root}>
      <div className={styles.name}>
        {read.kind === 'level' ? (
          <SheetText>{criterion.name}</SheetText>
        ) : (
          <Filled
            say={(name = '') => detail.level(name, detail[read.kind])}
            parts={[<SheetText key="name">{criterion.name}</SheetText>]}
          />
        )}
      </div>
      <ol className={styles.scale}>
        {labels.map((label, index) => {
          const isCurrent = read.kind === 'level' && read.level === index + 1;
          return (
            <li
              key={label}
              aria-current={isCurrent ? 'true' : undefined}
              className={mergeClasses(
                styles.level,
                index >= threshold && styles.beyond,
                isCurrent && styles.current,
              )}
            >
              {isCurrent && <span aria-hidden="true">● </span>}
              <SheetText>{label}</SheetText>
              {index >= threshold && <span className={styles.threshold}> ({detail.notRetained})</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
