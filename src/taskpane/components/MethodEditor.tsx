import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { useEffect, useRef, useState } from 'react';
import { METHOD_LIMITS } from '../../session/methodLimits';
import type { Evaluated } from '../../sheets/evaluate';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { afterSave } from '../model/afterSave';
import { methodFaults } from '../model/methodFaults';
import type { DraftMethod } from '../../session/draft/draftMethod';
import { addConfiguration, countUndecided } from '../../session/draft/draftConfigurations';
import { addCriterion, originsOf } from '../../session/draft/methodDraft';
import type { MethodWork } from '../model/methodWork';
import { edited, isChanged, wantedMethod, workOver } from '../model/methodWork';
import { newColumns } from '../../session/draft/newColumns';
import { pistesToScore } from '../../session/draft/pistesToScore';
import { ruleDoubts } from '../../session/draft/ruleDoubts';
import { scoresAfter } from '../../session/draft/scoresAfter';
import { ConfigurationFields } from './ConfigurationFields';
import { CriterionFields } from './CriterionFields';
import { MethodConflict } from './MethodConflict';
import { MethodSaveBar } from './MethodSaveBar';
import { OverwriteQuestion } from './OverwriteQuestion';
import { QuotingText } from './QuotingText';
import { RulesToDecide } from './RulesToDecide';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // What gets the focus is scrolled clear of the bar that sticks below.
    '& fieldset *': { scrollMarginTop: '40px', scrollMarginBottom: '96px' },
  },
  add: { alignSelf: 'flex-start' },
});

/** The method being changed: nothing is written before it is saved. */
export function MethodEditor({
  evaluated,
  work,
  takesFocus,
  onWork,
}: {
  /** As it is in the workbook now. */
  readonly evaluated: Evaluated;
  readonly work: MethodWork;
  /** Whether the first field gets the focus. */
  readonly takesFocus: boolean;
  readonly onWork: Dispatch<SetStateAction<MethodWork | null>>;
}): ReactNode {
  const styles = useStyles();
  const { evaluation } = evaluated;
  const { session, texts } = usePane();
  const words = methodTexts(texts.language);
  const { start, method, proposedBy, question } = work;
  const fields = useRef<HTMLDivElement>(null);
  /** What was added last, since the editor came up: its name is to be given next. */
  const [newCriterion, setNewCriterion] = useState<number | null>(null);
  const [newConfiguration, setNewConfiguration] = useState<number | null>(null);
  useEffect(() => {
    if (takesFocus) fields.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const change = (changed: DraftMethod): void => {
    onWork(edited(work, { method: changed }));
  };
  const wanted = wantedMethod(work);
  const faults = methodFaults(wanted, texts.language);
  const setAside = (): void => {
    onWork({ ...work, question: null });
  };
  const save = (saved: MethodWork, overwrite: boolean): void => {
    const origins = originsOf(saved.method);
    void session.saveMethod(wantedMethod(saved), overwrite, origins, saved.start, (answer) => {
      // Another screen may be looked at by then, or « Réessayer » have asked for it once more.
      onWork((now) => now && afterSave(now, saved, answer));
    });
  };
  return (
    // No form: Enter in a field would save, for everyone, a method that is half made.
    <div ref={fields} className={styles.fields}>
      <h3>{words.criteria}</h3>
      {method.ids.map((id, index) => (
        <CriterionFields
          // Names change as they are typed. It keeps its fields when it moves, and they the focus.
          key={id}
          method={method}
          index={index}
          isNew={id === newCriterion}
          faults={faults}
          onChange={change}
        />
      ))}
      {method.criteria.length < METHOD_LIMITS.mostCriteria && (
        <Button
          size="small"
          className={styles.add}
          onClick={() => {
            const added = addCriterion(method, words.newCriterion);
            setNewCriterion(added.ids.at(-1) ?? null);
            change(added);
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
        <ConfigurationFields
          key={index}
          method={method}
          index={index}
          isNew={index === newConfiguration}
          faults={faults}
          onChange={change}
        />
      ))}
      <Button
        size="small"
        className={styles.add}
        onClick={() => {
          setNewConfiguration(method.excluded.length);
          change(addConfiguration(method));
        }}
      >
        {words.addConfiguration}
      </Button>
      <Field label={words.proposedBy} size="small">
        <Input
          size="small"
          value={proposedBy}
          onChange={(_, { value }) => {
            onWork(edited(work, { proposedBy: value }));
          }}
        />
      </Field>
      <RulesToDecide
        doubts={ruleDoubts(evaluation, start.method, method)}
        method={method}
        onChange={change}
      />
      {faults.method !== null && (
        <p role="alert">
          <QuotingText>{faults.method}</QuotingText>
        </p>
      )}
      {question?.kind === 'overwrite' && (
        <OverwriteQuestion
          cells={question.cells}
          onYes={() => {
            setAside();
            save(work, true);
          }}
          onNo={setAside}
        />
      )}
      {question?.kind === 'overtaken' && (
        <MethodConflict
          evaluation={evaluation}
          onKeep={() => {
            const mine = workOver(evaluation.record, work);
            onWork(mine);
            save(mine, false);
          }}
          onCancel={setAside}
        />
      )}
      <MethodSaveBar
        faults={faults.count}
        undecided={countUndecided(method)}
        scores={scoresAfter(start.method, method)}
        toScore={pistesToScore(evaluated, method)}
        columns={newColumns(evaluated, method)}
        isChanged={isChanged(work)}
        onSave={() => {
          save(work, false);
        }}
        onGiveUp={() => {
          onWork(null);
        }}
      />
    </div>
  );
}
