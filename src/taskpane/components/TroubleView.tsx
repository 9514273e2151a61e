import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import type { Trouble } from '../../sheets/trouble';
import { usePane } from '../PaneContext';
import { startTexts } from '../texts/startTexts';
import { columnMapping } from '../model/columnMapping';
import { firstRunCriteria } from '../model/firstRunCriteria';
import { tableCandidates } from '../model/tableCandidates';
import { troublePlace } from '../model/troublePlace';
import { sayTroubleIn } from '../texts/sayTroubleIn';
import { ColumnMapping } from './ColumnMapping';
import { FirstRun } from './FirstRun';
import { Scroller } from './Scroller';
import { QuotingText } from './QuotingText';
import { TableChoice } from './TableChoice';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A column that was there at the last reading, which somebody may have deleted. */
function isAboutColumns({ kind }: Trouble): boolean {
  return kind === 'missing-criteria' || kind === 'missing-title-column' || kind === 'no-header-row';
}

/** Why the workbook cannot be used: what was found, what is missing, and where to go. */
export function TroubleView({
  trouble,
  state,
}: {
  readonly trouble: Trouble;
  readonly state: SessionState;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const criteria = useMemo(() => firstRunCriteria(trouble, state.read), [trouble, state.read]);
  if (criteria !== null) {
    return <FirstRun criteria={criteria} read={state.read} lacks={state.lacks} isBusy={state.job !== null} />;
  }
  const words = startTexts(texts.language);
  const said = sayTroubleIn(texts.language, trouble);
  const place = troublePlace(trouble);
  const mapping = columnMapping(trouble, state.read);
  const candidates = tableCandidates(trouble, state.read);
  return (
    <Scroller>
      <h2>{words.trouble}</h2>
      <p>
        <QuotingText>{said}</QuotingText>
      </p>
      <p>{state.view !== null && isAboutColumns(trouble) ? words.columnGone : words.nothingLost}</p>
      {mapping !== null && <ColumnMapping mapping={mapping} />}
      {candidates.length > 0 && <TableChoice candidates={candidates} isBusy={state.job !== null} />}
      <div className={styles.buttons}>
        {place !== null && candidates.length === 0 && (
          <Button
            onClick={() => {
              void session.show(place.sheet, place.row, place.column);
            }}
          >
            {texts.actions.goToCell}
          </Button>
        )}
        <Button
          appearance="primary"
          onClick={() => {
            void session.readAgain();
          }}
        >
          {texts.actions.readAgain}
        </Button>
      </div>
    </Scroller>
  );
}
