import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ConfiguredLevel } from '../../core/configuredLevel';
import { configuredChoices } from '../../sheets/configuredChoices';
import { sayConfiguration, sayConfigured } from '../../sheets/phrases';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';
import { CheckedField } from './CheckedField';
import { changeConfiguration, removeConfiguration } from '../../session/draft/draftConfigurations';
import type { DraftMethod } from '../../session/draft/draftMethod';
import type { MethodFaults } from '../model/methodFaults';

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
  button: { alignSelf: 'flex-start' },
});

/** One excluded configuration being changed: a level, or any, on each criterion. */
export function ConfigurationFields({
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
  const rule = method.excluded[index];
  if (!rule) return null;
  const fault = faults.configuration(index);
  const sentence = sayConfiguration(method, rule.levels);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{words.configuration(index + 1)}</legend>
      {sentence !== '' && <p lang="fr">{sentence}</p>}
      <CheckedField label={words.configurationName} fault={fault}>
        <Input
          size="small"
          autoFocus={isNew}
          value={rule.name}
          onChange={(_, { value }) => {
            onChange(changeConfiguration(method, index, { name: value }));
          }}
        />
      </CheckedField>
      {method.criteria.map((criterion, position) => (
        <Field
          key={position}
          label={criterion.name === '' ? words.criterion(position + 1) : criterion.name}
          size="small"
        >
          <Select
            size="small"
            value={keyOf(rule.levels[position] ?? null)}
            onChange={(_, { value }) => {
              const level = configuredChoices(criterion).find((one) => keyOf(one) === value) ?? null;
              onChange(changeConfiguration(method, index, { levels: rule.levels.with(position, level) }));
            }}
          >
            {configuredChoices(criterion, rule.levels[position]).map((wanted) => (
              <option key={keyOf(wanted)} value={keyOf(wanted)}>
                {wanted === null ? words.any : sayConfigured(criterion, wanted)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button
        size="small"
        icon={<DeleteRegular />}
        className={styles.button}
        onClick={() => {
          onChange(removeConfiguration(method, index));
        }}
      >
        {words.removeConfiguration(index + 1)}
      </Button>
    </fieldset>
  );
}

function keyOf(wanted: ConfiguredLevel): string {
  return JSON.stringify(wanted);
}
