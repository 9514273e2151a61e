import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { MethodRecord } from '../../sheets/methodRecord';
import type { Validation } from '../../sheets/validationOf';
import { validationOf } from '../../sheets/validationOf';
import { usePane } from '../PaneContext';
import { readDay } from '../model/readDay';
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
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement | null>(null);
  const day = readDay(on);
  const isWrong = isChecked && day === null;
  return (
    <section aria-label={words.validation} className={styles.form}>
      <h3>{words.validation}</h3>
      <p>{sayValidated(validationOf(record), words)}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (day === null) field.current?.focus();
          else void session.validateMethod(day, by.trim(), record.method);
        }}
      >
        <Field
          label={words.validatedOn}
          hint={words.datePattern}
          size="small"
          required
          {...(isWrong ? { validationState: 'error' as const, validationMessage: words.badDay } : {})}
        >
          <Input
            // Fluent's own type of ref takes no ref object of an input.
            ref={(element: HTMLInputElement | null) => {
              field.current = element;
            }}
            size="small"
            value={on}
            onChange={(_, { value }) => {
              setOn(value);
            }}
            onBlur={() => {
              setChecked(true);
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
        <Button type="submit" className={styles.button}>
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
      // What it changed from stands at the top of the screen.
      return states.again;
  }
}
