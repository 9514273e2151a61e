import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { knownCommunes } from '../../session/findCommune';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import type { PisteFilter } from '../model/pisteFilter';
import { NO_COMMUNE, NO_FILTER, objectivesOf } from '../model/pisteFilter';
import { STATUS_GROUPS, groupCounts } from '../model/statusGroup';
import { FilterChoice } from './FilterChoice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  clear: { alignSelf: 'flex-start' },
});

/** What the list can be cut down to, beside the text that is searched. */
export function PisteFilters({
  evaluation,
  filter,
  onChange,
}: {
  readonly evaluation: Evaluation;
  readonly filter: PisteFilter;
  readonly onChange: (filter: PisteFilter) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.ranking;
  const communes = useMemo(() => knownCommunes(evaluation).names, [evaluation]);
  const objectives = useMemo(() => objectivesOf(evaluation), [evaluation]);
  const counts = groupCounts(evaluation.ranking.counts);
  return (
    <div className={styles.root}>
      <FilterChoice
        label={words.objective}
        all={words.all}
        choices={objectives.map((value) => ({ value, label: value }))}
        chosen={filter.objective}
        onChoose={(objective) => {
          onChange({ ...filter, objective });
        }}
      />
      <FilterChoice
        label={words.status}
        all={words.all}
        choices={STATUS_GROUPS.map((value) => ({ value, label: texts.counts[value](counts[value]) }))}
        chosen={filter.group}
        onChoose={(chosen) => {
          onChange({ ...filter, group: STATUS_GROUPS.find((group) => group === chosen) ?? null });
        }}
      />
      <FilterChoice
        label={words.commune}
        all={words.allFeminine}
        choices={[
          ...communes.map((value) => ({ value, label: value })),
          { value: NO_COMMUNE, label: words.noCommune },
        ]}
        chosen={filter.commune}
        onChoose={(commune) => {
          onChange({ ...filter, commune });
        }}
      />
      <Button
        size="small"
        className={styles.clear}
        onClick={() => {
          onChange(NO_FILTER);
        }}
      >
        {words.clear}
      </Button>
    </div>
  );
}
