import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Trouble } from '../../sheets/trouble';
import type { Snapshot } from '../../workbook/snapshot';
import { usePane } from '../PaneContext';
import { startTexts } from '../texts/startTexts';
import { columnMapping } from '../model/columnMapping';
import { troublePlace } from '../model/troublePlace';
import { sayTroubleIn } from '../texts/sayTroubleIn';
import { ColumnMapping } from './ColumnMapping';
import { FirstRun } from './FirstRun';
import { Scroller } from './Scroller';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why the workbook cannot be used: what was found, what is missing, and where to go. */
export function TroubleView({
  trouble,
  snapshot,
}: {
  readonly trouble: Trouble;
  /** What was read; null where it is not known. */
  readonly snapshot: Snapshot | null;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  if (trouble.kind === 'no-scoring-table') return <FirstRun criteria={trouble.criteria} />;
  const said = sayTroubleIn(texts.language, trouble);
  const place = troublePlace(trouble);
  const columns = columnMapping(trouble, snapshot);
  return (
    <Scroller>
      <h2>{startTexts(texts.language).trouble}</h2>
      <p>{trouble.kind === 'method' ? <SheetText>{said}</SheetText> : said}</p>
      <p>{startTexts(texts.language).nothingLost}</p>
      {columns !== null && place !== null && (
        <ColumnMapping sheet={place.sheet} row={place.row} columns={columns} />
      )}
      <div className={styles.buttons}>
        {place !== null && (
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
