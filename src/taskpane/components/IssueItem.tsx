import { Button, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { shownText } from '../../sheets/cellText';
import type { Evaluation } from '../../sheets/evaluation';
import type { Issue } from '../../sheets/issue';
import { cellLabel } from '../../session/cellLabel';
import { usePane } from '../PaneContext';
import { sayIssueIn } from '../texts/sayIssueIn';
import { laterTexts } from '../texts/laterTexts';
import { correctionsFor } from '../model/correctionsFor';
import { keepTogether } from '../model/keepTogether';
import { QuotingText } from './QuotingText';
import { SheetText } from './SheetText';
import { TitleText } from './TitleText';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
  },
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: '4px' },
  select: { flexGrow: 1, minWidth: '120px' },
});

/** One cell to look at: where it is, what is wrong, and what may stand there instead. */
export function IssueItem({
  evaluation,
  issue,
}: {
  readonly evaluation: Evaluation;
  readonly issue: Issue;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = laterTexts(texts.language).issues;
  const [chosen, setChosen] = useState('');
  const cell = cellLabel(issue.row, issue.column);
  const piste = evaluation.pistes.row.indexOf(issue.row);
  const corrections = correctionsFor(evaluation, issue);
  return (
    <li className={styles.root}>
      <Link
        as="button"
        inline
        className={styles.cell}
        title={words.goTo(cell)}
        onClick={() => {
          void session.show(evaluation.layout.sheet, issue.row, issue.column);
        }}
      >
        {cell} –{' '}
        {piste < 0 ? (
          <SheetText>{shownText(issue.content)}</SheetText>
        ) : (
          <TitleText evaluation={evaluation} piste={piste} />
        )}
      </Link>
      <p>
        <QuotingText>{keepTogether(sayIssueIn(texts.language, evaluation, issue))}</QuotingText>
      </p>
      {corrections.length > 0 && (
        <div className={styles.choice}>
          <Select
            size="small"
            className={styles.select ?? ''}
            aria-label={`${words.accepted} (${cell})`}
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            <option value="">{words.choose}</option>
            {corrections.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </Select>
          <Button
            size="small"
            disabledFocusable={chosen === ''}
            aria-label={chosen === '' ? `${words.replace} (${cell})` : words.correct(cell, chosen)}
            onClick={() => {
              if (chosen !== '') void session.correct(issue.row, issue.column, chosen);
            }}
          >
            {words.replace}
          </Button>
        </div>
      )}
    </li>
  );
}
