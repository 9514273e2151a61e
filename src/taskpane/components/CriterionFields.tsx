import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { sayLevel } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { CheckedField } from './CheckedField';
import { changeCriterion, moveCriterion, removeCriterion } from '../../session/draft/methodDraft';
import type { DraftMethod } from '../../session/draft/draftMethod';
import type { MethodFaults } from '../model/methodFaults';
import { LevelFields } from './LevelFields';
import { NumberingFields } from './NumberingFields';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: '0 4px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** One criterion being changed: its place, its names, its levels and how far they are retained. */
export function CriterionFields({
  method,
  index,
  isNew,
  faults,
  onChange,
}: {
  readonly method: DraftMethod;
  readonly index: number;
  /** Just added: its name gets the focus. */
  readonly isNew: boolean;
  readonly faults: MethodFaults;
  readonly onChange: (method: DraftMethod) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    // Whoever moves it keeps its button in sight.
    if (root.current?.contains(activeElement) === true) activeElement?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  const criterion = method.criteria[index];
  if (!criterion) return null;
  const said = criterion.name.trim() === '' ? words.criterion(index + 1) : criterion.name;
  const fault = faults.name(index);
  return (
    <fieldset ref={root} className={styles.root}>
      <legend className={styles.legend}>{words.criterion(index + 1)}</legend>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={words.up(said)}
          title={words.up(said)}
          disabledFocusable={index === 0}
          onClick={() => {
            if (index > 0) onChange(moveCriterion(method, index, index - 1));
          }}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={words.down(said)}
          title={words.down(said)}
          disabledFocusable={index === method.criteria.length - 1}
          onClick={() => {
            if (index < method.criteria.length - 1) onChange(moveCriterion(method, index, index + 1));
          }}
        />
        <Button
          size="small"
          icon={<DeleteRegular />}
          aria-label={words.removeCriterion(said)}
          title={words.removeCriterion(said)}
          disabledFocusable={method.criteria.length === 1}
          onClick={() => {
            if (method.criteria.length > 1) onChange(removeCriterion(method, index));
          }}
        />
      </div>
      <CheckedField label={words.name} fault={fault}>
        <Input
          size="small"
          autoFocus={isNew}
          value={criterion.name}
          onChange={(_, { value }) => {
            onChange(changeCriterion(method, index, { name: value }));
          }}
        />
      </CheckedField>
      <Field label={words.definition} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={criterion.definition}
          onChange={(_, { value }) => {
            onChange(changeCriterion(method, index, { definition: value }));
          }}
        />
      </Field>
      <NumberingFields method={method} index={index} onChange={onChange} />
      <LevelFields method={method} index={index} faults={faults} onChange={onChange} />
      <CheckedField label={words.threshold} fault={faults.threshold(index)}>
        <Select
          size="small"
          value={String(criterion.threshold)}
          onChange={(_, { value }) => {
            onChange(changeCriterion(method, index, { threshold: Number(value) }));
          }}
        >
          {criterion.labels.map((_, at) => (
            <option key={at} value={String(at + 1)}>
              {sayLevel(criterion, at + 1)}
            </option>
          ))}
        </Select>
      </CheckedField>
    </fieldset>
  );
}
