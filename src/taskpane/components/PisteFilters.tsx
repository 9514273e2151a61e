import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Status } from '../../core/status';
import { knownCommunes } from '../../session/findCommune';
import type { Evaluation } from '../../sheets/evaluation';
import { usePane } from '../PaneContext';
import type { PisteFilter } from '../model/pisteFilter';
import { NO_COMMUNE, communeFilter } from '../model/communeFilter';
import { NO_FILTER, objectiveOf } from '../model/pisteFilter';
import { LISTED_STATUSES } from '../model/listedStatuses';
import { laterTexts } from '../texts/laterTexts';
import { FilterChoice } from './FilterChoice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  clear: { alignSelf: 'flex-start' },
});

/** What the list can be cut down to, beside the text that is searched. */
export function PisteFilters({
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
  const words = laterTexts(texts.language).filters;
  const communes = useMemo(() => knownCommunes(evaluation).names, [evaluation]);
  const objectives = useMemo(() => objectivesOf(evaluation), [evaluation]);
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
        choices={LISTED_STATUSES.map((value) => ({
          value,
          label: texts.ranking.counted(texts.ranking.groups[value], counts[value]),
        }))}
        chosen={filter.status}
        onChoose={(chosen) => {
          onChange({ ...filter, status: LISTED_STATUSES.find((status) => status === chosen) ?? null });
        }}
      />
      <FilterChoice
        label={words.commune}
        all={words.allFeminine}
        choices={[
          ...communes.map((value) => ({ value, label: value })),
          { value: NO_COMMUNE, label: words.noCommune },
        ]}
        chosen={filter.commune?.commune ?? null}
        onChoose={(commune) => {
          onChange({ ...filter, commune: commune === null ? null : communeFilter(commune) });
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

/** The objectives of the table, each once, in the order of the sheet. */
function objectivesOf(evaluation: Evaluation): readonly string[] {
  const all = evaluation.pistes.title.map((_, piste) => objectiveOf(evaluation, piste));
  return [...new Set(all)].filter((text) => text !== '');
}
