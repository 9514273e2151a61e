import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import type { TableCandidate } from '../model/tableCandidates';
import { startTexts } from '../texts/startTexts';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The tables that could be the right one: what each begins with, the way to it, and the choice. */
export function TableChoice({
  candidates,
  isBusy,
}: {
  readonly candidates: readonly TableCandidate[];
  readonly isBusy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = startTexts(texts.language);
  return (
    <section aria-label={words.whichTable}>
      <h3>{words.whichTable}</h3>
      <ul className={styles.list}>
        {candidates.map(({ sheet, row, column, first, naming }) => (
          <li key={`${sheet} ${String(row)}`} className={styles.item}>
            <span>
              <strong>
                <SheetText>{sheet}</SheetText>
              </strong>{' '}
              – {words.tableAt(row + 1)}
              {first !== '' && <SheetText>{words.beginsWith(first)}</SheetText>}
            </span>
            {naming !== null && (
              <SheetText>
                {naming.table === null ? words.namesSheet(sheet, naming.name) : words.namesTable(naming.name)}
              </SheetText>
            )}
            <div className={styles.buttons}>
              {naming !== null && (
                <Button
                  size="small"
                  appearance="primary"
                  disabledFocusable={isBusy}
                  onClick={() => {
                    void session.chooseTable(sheet, row);
                  }}
                >
                  {words.chooseTable(sheet, row + 1)}
                </Button>
              )}
              <Button
                size="small"
                onClick={() => {
                  void session.show(sheet, row, column);
                }}
              >
                {words.showTable(sheet, row + 1)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {candidates.some(({ naming }) => naming === null) && <p>{words.cannotChoose}</p>}
    </section>
  );
}
