import { Button, Card, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportState } from '../../session/live/reportState';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A report sheet: what it holds, whether it is right, and the button that makes it so. */
export function ReportCard({
  name,
  what,
  state,
  onMake,
  onOpen,
}: {
  readonly name: string;
  readonly what: string;
  /** null: not looked at yet. */
  readonly state: ReportState | null;
  readonly onMake: () => void;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = laterTexts(texts.language).annexes;
  return (
    <Card>
      <h3>{name}</h3>
      <p>{what}</p>
      <p>{state === null ? texts.loading : words.states[state]}</p>
      <div className={styles.buttons}>
        {state !== null && state !== 'foreign' && (
          <Button
            appearance={state === 'current' ? 'secondary' : 'primary'}
            aria-label={state === 'absent' ? words.createOf(name) : words.refreshOf(name)}
            onClick={onMake}
          >
            {state === 'absent' ? words.create : words.refresh}
          </Button>
        )}
        {state !== null && state !== 'absent' && (
          <Button aria-label={words.openOf(name)} onClick={onOpen}>
            {words.open}
          </Button>
        )}
      </div>
    </Card>
  );
}
