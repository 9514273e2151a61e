import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import { factsOf } from '../model/factsOf';
import { levelOf } from '../model/pisteWords';
import { LevelScale } from './LevelScale';
import { LevelSteps } from './LevelSteps';
import { RetainingChange } from './RetainingChange';
import { laterTexts } from '../texts/laterTexts';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  root: {
    // Below the title, which begins after the rank.
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} calc(1.5em + 9px)`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  button: { margin: `${tokens.spacingVerticalS} 0` },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    '& > div': { display: 'flex', columnGap: tokens.spacingHorizontalS },
    '& dt': { flexShrink: 0, width: '6.5em', color: tokens.colorNeutralForeground2 },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: 'pre-line' },
  },
});

/** What is discussed of a piste first: its levels and what another would change; then the way to its row, and its texts. */
export function PisteDetail({
  evaluation,
  piste,
}: {
  readonly evaluation: Evaluation;
  readonly piste: number;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const { layout, pistes, record } = evaluation;
  return (
    <div className={styles.root}>
      {record.method.criteria.map((criterion, index) => (
        <LevelScale key={criterion.name} criterion={criterion} read={levelOf(evaluation, piste, index)} />
      ))}
      <RetainingChange evaluation={evaluation} piste={piste} />
      <LevelSteps evaluation={evaluation} piste={piste} />
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          void session.show(layout.sheet, pistes.row[piste] ?? 0);
        }}
      >
        {texts.actions.goToRow}
      </Button>
      <dl className={styles.facts}>
        {factsOf(evaluation, piste, laterTexts(texts.language).pistes.detail).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <SheetText>{text}</SheetText>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
