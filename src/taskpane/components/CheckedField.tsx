import { Field } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { QuotingText } from './QuotingText';

/** A field with what is wrong in it, where something is. */
export function CheckedField({
  label,
  fault,
  className,
  children,
}: {
  readonly label?: string;
  readonly fault: string | null;
  readonly className?: string;
  readonly children: FieldProps['children'];
}): ReactNode {
  return (
    <Field
      size="small"
      {...(label === undefined ? {} : { label })}
      {...(className === undefined ? {} : { className })}
      {...(fault === null
        ? {}
        : { validationState: 'error' as const, validationMessage: <QuotingText>{fault}</QuotingText> })}
    >
      {children}
    </Field>
  );
}
