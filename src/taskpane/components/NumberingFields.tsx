import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import { turnNumbers, turnScale } from '../../session/draft/draftLevels';
import type { DraftMethod } from '../../session/draft/draftMethod';
import { methodTexts } from '../texts/methodTexts';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    '& p': { margin: 0 },
  },
  answer: { whiteSpace: 'normal', textAlign: 'left' },
});

/** Which end of a criterion's numbers is the best. Where pistes are scored already, what becomes of that is asked first. */
export function NumberingFields({
  method,
  index,
  onChange,
}: {
  readonly method: DraftMethod;
  readonly index: number;
  readonly onChange: (method: DraftMethod) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language).numbering;
  const [isAsking, setIsAsking] = useState(false);
  const { labels = [], descending = false } = method.criteria[index] ?? {};
  const last = labels.length;
  const [best, next] = descending ? [last, 1] : [1, last];
  const answer = (turned: DraftMethod): void => {
    setIsAsking(false);
    onChange(turned);
  };
  return (
    <>
      <Field label={words.label} size="small">
        <Select
          size="small"
          value={String(best)}
          onChange={(_, { value }) => {
            if (value === String(best)) setIsAsking(false);
            else if (method.origins[index] === null) onChange(turnNumbers(method, index));
            else setIsAsking(true);
          }}
        >
          <option value="1">1</option>
          <option value={String(last)}>{last}</option>
        </Select>
      </Field>
      {isAsking && (
        <div role="group" aria-label={words.question} className={styles.question}>
          <p>{words.question}</p>
          <Button
            size="small"
            autoFocus
            className={styles.answer}
            onClick={() => {
              answer(turnScale(method, index));
            }}
          >
            {words.keepNumbers(next)}
          </Button>
          <Button
            size="small"
            className={styles.answer}
            onClick={() => {
              answer(turnNumbers(method, index));
            }}
          >
            {words.keepLevels(best, next)}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setIsAsking(false);
            }}
          >
            {words.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
