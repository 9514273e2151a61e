import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTold } from '../hooks/useTold';
import { usePane } from '../PaneContext';
import { communeTexts } from '../texts/communeTexts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  body: { whiteSpace: 'normal', paddingBottom: tokens.spacingVerticalS },
  question: { marginBottom: tokens.spacingVerticalS },
});

/** The sheet of a commune, and a filter on the table: said beforehand where everybody would see it. */
export function CommuneActions({
  commune,
  isFilterShared,
}: {
  readonly commune: string;
  readonly isFilterShared: boolean;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = communeTexts(texts.language);
  const [warns, setWarns] = useState(false);
  useTold(warns ? words.filterShared : '', 'alert');
  const filter = (): void => {
    setWarns(false);
    void session.filterByCommune(commune);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            void session.makeCommuneSheet(commune);
          }}
        >
          {words.sheet}
        </Button>
        <Button
          title={isFilterShared ? words.filterShared : words.filterOwn}
          aria-expanded={isFilterShared ? warns : undefined}
          onClick={() => {
            if (isFilterShared) setWarns(!warns);
            else filter();
          }}
        >
          {words.filter}
        </Button>
        <Button
          onClick={() => {
            void session.removeFilter();
          }}
        >
          {texts.actions.unfilter}
        </Button>
      </div>
      {warns && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <div className={styles.question}>{words.filterShared}</div>
            <div className={styles.buttons}>
              <Button size="small" onClick={filter}>
                {words.filterAnyway}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  setWarns(false);
                }}
              >
                {words.keep}
              </Button>
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
