import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { OwnCriterion } from '../../session/draft/ownTable';
import { withBest, withLevelUp } from '../../session/draft/ownTable';
import { isReportScale } from '../../sheets/own/namedCriteria';
import { usePane } from '../PaneContext';
import { ownTexts } from '../texts/ownTexts';
import { FilterChoice } from './FilterChoice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  use: { flexGrow: 1, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  levels: { margin: 0, paddingLeft: '24px' },
  level: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

/** One criterion of a table of somebody's own: whether it counts, its scale, what words mean, and its threshold. */
export function OwnCriterionFields({
  criterion,
  isFirst,
  onChange,
  onUp,
}: {
  readonly criterion: OwnCriterion;
  readonly isFirst: boolean;
  readonly onChange: (criterion: OwnCriterion) => void;
  readonly onUp: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = ownTexts(texts.language);
  const { proposed, isUsed, levels, threshold } = criterion;
  const { name, header } = proposed;
  return (
    <div role="group" aria-label={name} className={styles.root}>
      <div className={styles.head}>
        <Checkbox
          className={styles.use}
          label={words.uses(header)}
          checked={isUsed}
          onChange={(_, { checked }) => {
            onChange({ ...criterion, isUsed: checked === true });
          }}
        />
        {!isFirst && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={words.up(name)}
            title={words.up(name)}
            onClick={onUp}
          />
        )}
      </div>
      {isUsed && (
        <>
          <Ends criterion={criterion} onChange={onChange} />
          {criterion.words.map(({ word, level }, index) => (
            <FilterChoice
              key={word}
              label={words.meaning(word, name)}
              all={words.toCorrect}
              choices={(levels ?? []).map((label) => ({ value: label, label }))}
              chosen={level === null ? null : (levels?.[level - 1] ?? null)}
              onChoose={(label) => {
                const meant = levels?.indexOf(label ?? '') ?? -1;
                const next = { word, level: meant < 0 ? null : meant + 1 };
                onChange({ ...criterion, words: criterion.words.with(index, next) });
              }}
            />
          ))}
          {levels !== null && (
            <FilterChoice
              label={words.threshold(name)}
              all={levels.at(-1) ?? ''}
              choices={levels.slice(0, -1).map((label) => ({ value: label, label }))}
              chosen={threshold === levels.length ? null : (levels[threshold - 1] ?? null)}
              onChoose={(label) => {
                const last = levels.indexOf(label ?? '');
                onChange({ ...criterion, threshold: last < 0 ? levels.length : last + 1 });
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Which end of the scale is the best; of words, their order. */
function Ends({
  criterion,
  onChange,
}: {
  readonly criterion: OwnCriterion;
  readonly onChange: (criterion: OwnCriterion) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = ownTexts(texts.language);
  const { proposed, found, levels } = criterion;
  const [first = '', last = ''] = [found[0], found.at(-1)];
  if (proposed.scale.kind !== 'words') {
    return (
      <div role="group" aria-label={words.whichEnd} className={styles.root}>
        <span>{words.whichEnd}</span>
        <div className={styles.buttons}>
          {(['last', 'first'] as const).map((end) => {
            const label = end === 'first' ? first : last;
            const isChosen = levels?.[0] === label;
            return (
              <Button
                key={end}
                size="small"
                aria-pressed={isChosen}
                appearance={isChosen ? 'primary' : 'secondary'}
                onClick={() => {
                  onChange(withBest(criterion, end));
                }}
              >
                {words.isBest(label)}
              </Button>
            );
          })}
        </div>
      </div>
    );
  }
  // The order of the report's levels is known.
  if (isReportScale(proposed)) return null;
  const shown = levels ?? found;
  return (
    <div role="group" aria-label={words.order}>
      <span>{words.order}</span>
      <ol className={styles.levels}>
        {shown.map((label, index) => (
          <li key={label}>
            <span className={styles.level}>
              {label}
              {index > 0 && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={words.levelUp(label)}
                  title={words.levelUp(label)}
                  onClick={() => {
                    onChange(withLevelUp(criterion, index));
                  }}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      {levels === null && (
        <Button
          size="small"
          onClick={() => {
            onChange({ ...criterion, levels: shown });
          }}
        >
          {words.orderIsRight}
        </Button>
      )}
    </div>
  );
}
