import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexGrow: 1 },
  bar: {
    flexGrow: 1,
    minWidth: '40px',
    height: '6px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  words: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** How much of the scoring is done. */
export function ScoredBar({ done, total }: { readonly done: number; readonly total: number }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.progress(done, total);
  return (
    <div className={styles.root}>
      <div
        role="progressbar"
        className={styles.bar}
        aria-label={texts.progressLabel}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <div
          className={styles.done}
          style={{ width: `${String(total === 0 ? 0 : (100 * done) / total)}%` }}
        />
      </div>
      <span className={styles.words}>{words}</span>
    </div>
  );
}
