import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** One thing to choose. `value` is what comes back. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A choice among values of the table, or all of them. */
export function FilterChoice({
  label,
  all,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}): ReactNode {
  // What is chosen filters on, even where no piste has it any more: it stays in sight.
  const isGone = chosen !== null && !choices.some(({ value }) => value === chosen);
  const shown = isGone ? [...choices, { value: chosen, label: chosen }] : choices;
  const index = shown.findIndex(({ value }) => value === chosen);
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={String(index)}
        onChange={(_, { value }) => {
          onChoose(shown[Number(value)]?.value ?? null);
        }}
      >
        <option value="-1">{all}</option>
        {shown.map((choice, position) => (
          <option key={choice.value} value={String(position)}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
