import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Method } from '../../core/method';
import type { OverwrittenCell } from '../../session/live/sessionState';
import { METHOD_LIMITS } from '../../session/methodLimits';
import type { MethodRecord } from '../../sheets/methodRecord';
import { usePane } from '../PaneContext';
import { methodFaults } from '../model/methodFaults';
import { addConfiguration, addCriterion, tidied } from '../model/methodDraft';
import { ConfigurationFields } from './ConfigurationFields';
import { CriterionFields } from './CriterionFields';
import { OverwriteQuestion } from './OverwriteQuestion';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  add: { alignSelf: 'flex-start' },
});

/** The method being changed: nothing is written before it is saved. */
export function MethodEditor({
  record,
  onClose,
}: {
  readonly record: MethodRecord;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = texts.method;
  const [draft, setDraft] = useState(record);
  const [lost, setLost] = useState<readonly OverwrittenCell[]>([]);
  const { method } = draft;
  const change = (next: Method): void => {
    setDraft({ ...draft, method: next });
  };
  const wanted: MethodRecord = { ...draft, method: tidied(method) };
  const faults = methodFaults(wanted);
  const save = async (overwrite: boolean): Promise<void> => {
    const answer = await session.saveMethod(wanted, overwrite);
    if (answer.kind === 'confirm') setLost(answer.cells);
    if (answer.kind === 'done') onClose();
  };
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (faults.count === 0) void save(false);
      }}
    >
      <h3>{words.criteria}</h3>
      {method.criteria.map((_, index) => (
        <CriterionFields
          // Names change as they are typed: the place is what stays.
          key={index}
          method={method}
          index={index}
          faults={faults}
          onChange={change}
        />
      ))}
      {method.criteria.length < METHOD_LIMITS.mostCriteria && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            change(addCriterion(method, words.newCriterion));
          }}
        >
          {words.addCriterion}
        </Button>
      )}
      <Field label={words.priority} size="small">
        <Select
          size="small"
          value={String(method.priority)}
          onChange={(_, { value }) => {
            change({ ...method, priority: Number(value) });
          }}
        >
          {method.criteria.map(({ name }, index) => (
            <option key={index} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <h3>{words.excluded}</h3>
      {method.excluded.map((_, index) => (
        <ConfigurationFields key={index} method={method} index={index} faults={faults} onChange={change} />
      ))}
      <Button
        size="small"
        className={styles.add}
        onClick={() => {
          change(addConfiguration(method));
        }}
      >
        {words.addConfiguration}
      </Button>
      <Field label={words.proposedBy} size="small">
        <Input
          size="small"
          value={draft.proposedBy}
          onChange={(_, { value }) => {
            setDraft({ ...draft, proposedBy: value });
          }}
        />
      </Field>
      {faults.method !== null && (
        <p role="alert">
          <SheetText>{faults.method}</SheetText>
        </p>
      )}
      {lost.length > 0 && (
        <OverwriteQuestion
          cells={lost}
          onYes={() => {
            setLost([]);
            void save(true);
          }}
          onNo={() => {
            setLost([]);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={faults.count > 0}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
        <span role="status">{faults.count > 0 ? words.problems(faults.count) : ''}</span>
      </div>
    </form>
  );
}
