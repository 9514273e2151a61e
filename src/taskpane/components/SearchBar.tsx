import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FilterRegular, SearchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Suspense, useId, useState } from 'react';
import type { Status } from '../../core/status';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import type { PisteFilter } from '../model/pisteFilter';
import { countChoices } from '../model/pisteFilter';
import { later } from './later';

const PisteFilters = later('PisteFilters');

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  filters: { flexShrink: 0, minWidth: 0 },
});

/** The text searched for, and the other filters behind a button that tells how many are on. */
export function SearchBar({
  evaluation,
  counts,
  filter,
  onChange,
}: {
  readonly evaluation: Evaluation;
  /** Of the pistes that the other filters show. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly filter: PisteFilter;
  readonly onChange: (filter: PisteFilter) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const choices = countChoices(filter);
  return (
    <>
      <div className={styles.row} role="search">
        <Input
          type="search"
          size="small"
          className={styles.search}
          contentBefore={<SearchRegular />}
          aria-label={texts.ranking.search}
          placeholder={texts.ranking.search}
          value={filter.text}
          onChange={(_, { value }) => {
            onChange({ ...filter, text: value });
          }}
        />
        <Button
          size="small"
          icon={<FilterRegular />}
          className={styles.filters}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {choices === 0 ? texts.ranking.filters : texts.ranking.filtersOn(choices)}
        </Button>
      </div>
      {isOpen && (
        <div id={id}>
          <Suspense fallback={null}>
            <PisteFilters evaluation={evaluation} counts={counts} filter={filter} onChange={onChange} />
          </Suspense>
        </div>
      )}
    </>
  );
}
