import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { View } from '../../session/live/sessionState';
import { planTakenIn } from '../../sheets/planTakenIn';
import { useMore } from '../hooks/useMore';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import { IssueItem } from './IssueItem';

/** Cells shown at a time: there may be as many as rows. */
const STEP = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  button: { alignSelf: 'flex-start' },
});

/** The cells that somebody must look at, each with what may stand there. */
export function IssuesView({
  view,
  onBack,
}: {
  readonly view: View;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = laterTexts(texts.language).issues;
  const { evaluation } = view.evaluated;
  const { shown, rest, more } = useMore(evaluation.issues, STEP);
  const missing = evaluation.issues.filter(({ code }) => code === 'missing-number').length;
  const outside = evaluation.issues.filter(({ code }) => code === 'row-outside-table').length;
  const canTakeIn = useMemo(() => planTakenIn(view.evaluated) !== null, [view.evaluated]);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        className={styles.button}
        onClick={onBack}
      >
        {texts.actions.back}
      </Button>
      <h2>{texts.tabs.issues}</h2>
      <p>{evaluation.issues.length === 0 ? words.none : words.intro}</p>
      {missing > 0 && (
        <div>
          <p>{words.missingNumbers(missing)}</p>
          <Button
            size="small"
            onClick={() => {
              void session.numberPistes();
            }}
          >
            {words.numberThem}
          </Button>
        </div>
      )}
      {outside > 0 && (
        <div>
          <p>{words.rowsOutside(outside)}</p>
          {canTakeIn && (
            <Button
              size="small"
              onClick={() => {
                void session.takeInRows();
              }}
            >
              {words.takeThemIn}
            </Button>
          )}
        </div>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((issue) => (
            <IssueItem
              key={`${String(issue.row)} ${String(issue.column)} ${issue.code} ${issue.code === 'unknown-commune' ? issue.name : ''}`}
              evaluation={evaluation}
              issue={issue}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button size="small" className={styles.button} onClick={more}>
          {words.showMore(rest)}
        </Button>
      )}
    </>
  );
}
