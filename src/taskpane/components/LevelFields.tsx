import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { METHOD_LIMITS } from '../../session/methodLimits';
import { sayLevelNumber } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import { methodTexts } from '../texts/methodTexts';
import { CheckedField } from './CheckedField';
import { addLevel, changeLabel, changeSpellings, removeLevel } from '../../session/draft/draftLevels';
import type { DraftMethod } from '../../session/draft/draftMethod';
import type { MethodFaults } from '../model/methodFaults';
import { SpellingsField } from './SpellingsField';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  level: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  texts: { display: 'flex', flexDirection: 'column', gap: '2px', flexGrow: 1, minWidth: 0 },
  heading: { fontSize: tokens.fontSizeBase200 },
  dropped: { fontSize: tokens.fontSizeBase200, fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The levels of a criterion being changed, the most favourable first. */
export function LevelFields({
  method,
  index,
  faults,
  onChange,
}: {
  readonly method: DraftMethod;
  readonly index: number;
  readonly faults: MethodFaults;
  readonly onChange: (method: DraftMethod) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const criterion = method.criteria[index];
  /** The place of the level added last, since the editor came up: its name gets the focus. */
  const [added, setAdded] = useState<number | null>(null);
  const [isSpelling, setIsSpelling] = useState(
    criterion?.spellings?.some(({ length }) => length > 0) ?? false,
  );
  if (!criterion) return null;
  const { labels, threshold, spellings = [] } = criterion;
  const canAdd = labels.length < METHOD_LIMITS.mostLevels;
  const add = (below: number): void => {
    setAdded(below);
    onChange(addLevel(method, index, below));
  };
  return (
    <div role="group" aria-label={words.levels} className={styles.root}>
      <span className={styles.heading}>{words.levels}</span>
      {labels.map((label, at) => (
        <div key={method.levelIds[index]?.[at] ?? at} className={styles.level}>
          <div className={styles.texts}>
            <CheckedField fault={faults.label(index, at)}>
              <Input
                size="small"
                autoFocus={at === added}
                aria-label={words.level(Number(sayLevelNumber(criterion, at + 1)))}
                contentBefore={<span aria-hidden="true">{sayLevelNumber(criterion, at + 1)}</span>}
                value={label}
                onChange={(_, { value }) => {
                  onChange(changeLabel(method, index, at + 1, value));
                }}
              />
            </CheckedField>
            {isSpelling && (
              <CheckedField fault={faults.spellings(index, at)}>
                <SpellingsField
                  label={words.spellingsOf(label)}
                  placeholder={words.spellingsHint}
                  spellings={spellings[at] ?? []}
                  onChange={(changed) => {
                    onChange(changeSpellings(method, index, at + 1, changed));
                  }}
                />
              </CheckedField>
            )}
            {at >= threshold && (
              <span className={styles.dropped}>{laterTexts(texts.language).pistes.detail.notRetained}</span>
            )}
          </div>
          {canAdd && at < labels.length - 1 && (
            <Button
              size="small"
              icon={<AddRegular />}
              aria-label={words.addLevelBelow(label)}
              title={words.addLevelBelow(label)}
              onClick={() => {
                add(at + 1);
              }}
            />
          )}
          <Button
            size="small"
            icon={<DeleteRegular />}
            aria-label={words.removeLevel(label)}
            title={words.removeLevel(label)}
            disabledFocusable={labels.length <= METHOD_LIMITS.fewestLevels}
            onClick={() => {
              if (labels.length > METHOD_LIMITS.fewestLevels) onChange(removeLevel(method, index, at + 1));
            }}
          />
        </div>
      ))}
      {added !== null && (
        <span role="status" className={styles.heading}>
          {added < threshold ? words.addedRetained : words.addedDropped}
        </span>
      )}
      <div className={styles.buttons}>
        {canAdd && (
          <Button
            size="small"
            onClick={() => {
              add(labels.length);
            }}
          >
            {words.addLevel}
          </Button>
        )}
        {!isSpelling && (
          <Button
            size="small"
            onClick={() => {
              setIsSpelling(true);
            }}
          >
            {words.spellings}
          </Button>
        )}
      </div>
    </div>
  );
}
