import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evaluation } from '../../sheets/evaluation';
import { sayReasons, sayStatus } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import { levelOf } from '../model/pisteWords';
import { LevelScale } from './LevelScale';
import { LevelSteps } from './LevelSteps';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 20px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    '& > div': { display: 'flex', columnGap: tokens.spacingHorizontalS },
    '& dt': { flexShrink: 0, width: '76px', color: tokens.colorNeutralForeground2 },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: 'pre-line' },
  },
  button: { marginTop: tokens.spacingVerticalS },
});

/** All that is known of a piste: its texts, its levels on their scales, the reason, and what would change it. */
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
      <dl className={styles.facts}>
        {factsOf(evaluation, piste, texts.ranking.detail).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <SheetText>{text}</SheetText>
            </dd>
          </div>
        ))}
      </dl>
      {record.method.criteria.map((criterion, index) => (
        <LevelScale key={criterion.name} criterion={criterion} read={levelOf(evaluation, piste, index)} />
      ))}
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
    </div>
  );
}

/** Names and texts, without those that the table does not give. */
function factsOf(
  evaluation: Evaluation,
  piste: number,
  names: {
    readonly number: string;
    readonly status: string;
    readonly reason: string;
    readonly objective: string;
    readonly breakdown: string;
    readonly communes: string;
    readonly parent: string;
  },
): readonly (readonly [string, string])[] {
  const { pistes } = evaluation;
  const number = pistes.number[piste] ?? Infinity;
  const facts: readonly (readonly [string, string])[] = [
    [names.number, Number.isFinite(number) ? String(number) : ''],
    [names.status, sayStatus(evaluation, piste)],
    [names.reason, sayReasons(evaluation, piste)],
    [names.objective, pistes.objective[piste] ?? ''],
    [names.breakdown, pistes.breakdown[piste] ?? ''],
    [names.communes, pistes.communes[piste] ?? ''],
    [names.parent, String(pistes.parent[piste] ?? '')],
  ];
  return facts.filter(([, text]) => text.trim() !== '');
}
