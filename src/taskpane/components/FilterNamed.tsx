import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import { filterWords } from '../model/filterWords';
import type { PisteFilter } from '../model/pisteFilter';
import { NO_FILTER } from '../model/pisteFilter';
import { laterTexts } from '../texts/laterTexts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  all: { flexShrink: 0 },
});

/** What the list is cut down to, with the way to all of it. */
export function FilterNamed({
  filter,
  onChange,
}: {
  readonly filter: PisteFilter;
  readonly onChange: (filter: PisteFilter) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = filterWords(filter, texts);
  if (words === '') return null;
  return (
    <div className={styles.root}>
      <span className={styles.words}>{words}</span>
      <Button
        size="small"
        className={styles.all}
        onClick={() => {
          onChange(NO_FILTER);
        }}
      >
        {laterTexts(texts.language).filters.showAll}
      </Button>
    </div>
  );
}
