import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Job } from '../../session/live/sessionState';
import { useElapsed } from '../hooks/useElapsed';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';

/** Milliseconds: what is shorter is over before it is read. */
const UNNOTICED = 500;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  words: { flexGrow: 1 },
  bar: {
    position: 'relative',
    height: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      bottom: 0,
      width: '40%',
      backgroundColor: tokens.colorBrandBackground,
      animationName: { from: { left: '-40%' }, to: { left: '100%' } },
      animationDuration: '1.6s',
      animationIterationCount: 'infinite',
      '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
      '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    },
  },
});

/** What is under way, once it lasts, with a way out while there is one. */
export function JobProgress({ job }: { readonly job: Job | null }): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const isLong = useElapsed(job?.since ?? null, UNNOTICED);
  const { job: say, jobs, steps } = laterTexts(texts.language).notices;
  const words = job ? say(jobs[job.verb], steps[job.step]) : '';
  return (
    <div role="status">
      {job !== null && isLong && (
        <>
          <div className={styles.root}>
            <span className={styles.words}>{words}</span>
            {job.canCancel && (
              <Button
                size="small"
                onClick={() => {
                  session.cancel();
                }}
              >
                {texts.actions.cancel}
              </Button>
            )}
          </div>
          <div className={styles.bar} aria-hidden="true" />
        </>
      )}
    </div>
  );
}
