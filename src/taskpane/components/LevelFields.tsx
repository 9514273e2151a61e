import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { METHOD_LIMITS } from '../../session/methodLimits';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { CheckedField } from './CheckedField';
import { addLevel, changeLabel, removeLevel } from '../model/methodDraft';
import type { DraftMethod } from '../model/methodDraft';
import type { MethodFaults } from '../model/methodFaults';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  level: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  heading: { fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: 'flex-start' },
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
  /** The place of the level added last, since the editor came up: its name gets the focus. */
  const [added, setAdded] = useState<number | null>(null);
  const labels = method.criteria[index]?.labels ?? [];
  return (
    <div role="group" aria-label={words.levels} className={styles.root}>
      <span className={styles.heading}>{words.levels}</span>
      {labels.map((label, at) => {
        const fault = faults.label(index, at);
        return (
          <div key={at} className={styles.level}>
            <CheckedField className={styles.field} fault={fault}>
              <Input
                size="small"
                autoFocus={at === added}
                aria-label={words.level(at + 1)}
                contentBefore={<span aria-hidden="true">{at + 1}</span>}
                value={label}
                onChange={(_, { value }) => {
                  onChange(changeLabel(method, index, at + 1, value));
                }}
              />
            </CheckedField>
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
        );
      })}
      {labels.length < METHOD_LIMITS.mostLevels && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            setAdded(labels.length);
            onChange(addLevel(method, index));
          }}
        >
          {words.addLevel}
        </Button>
      )}
    </div>
  );
}
