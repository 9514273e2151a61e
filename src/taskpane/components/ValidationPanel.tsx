import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { Validation } from '../../sheets/validationOf';
import { validationOf } from '../../sheets/validationOf';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who agreed to the method and when, and the way to say so. */
export function ValidationPanel({ record }: { readonly record: MethodRecord }): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = methodTexts(texts.language);
  const [on, setOn] = useState(today);
  const [by, setBy] = useState(record.validatedBy);
  return (
    <section aria-label={words.validation}>
      <h3>{words.validation}</h3>
      <p>{sayValidated(validationOf(record), words)}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void session.validateMethod(on.trim(), by.trim());
        }}
      >
        <Field label={words.validatedOn} size="small">
          <Input
            size="small"
            value={on}
            placeholder={words.datePattern}
            onChange={(_, { value }) => {
              setOn(value);
            }}
          />
        </Field>
        <Field label={words.validatedBy} size="small">
          <Input
            size="small"
            value={by}
            onChange={(_, { value }) => {
              setBy(value);
            }}
          />
        </Field>
        <p className={styles.note}>{words.validateNote}</p>
        <Button
          type="submit"
          className={styles.button}
          disabledFocusable={on.trim() === '' && by.trim() === ''}
        >
          {words.validate}
        </Button>
      </form>
    </section>
  );
}

/** As the workbook writes days, whatever the pane's language. */
function today(): string {
  return new Intl.DateTimeFormat('fr', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    new Date(),
  );
}

function sayValidated(validation: Validation, { states }: ReturnType<typeof methodTexts>): string {
  switch (validation.kind) {
    case 'none':
      return states.none;
    case 'unverified':
      return states.unverified(validation.on, validation.by);
    case 'valid':
      return states.valid(validation.on, validation.by);
    case 'changed':
      return `${states.changed(validation.on)}.`;
  }
}
