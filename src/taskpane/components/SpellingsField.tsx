import { Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { joinSpellings, splitSpellings } from '../../sheets/spellingTexts';

/** Other texts and numbers that mean a level, separated by `;`: as typed, since a separator at the end says nothing yet. */
export function SpellingsField({
  label,
  placeholder,
  spellings,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly spellings: readonly string[];
  readonly onChange: (spellings: readonly string[]) => void;
}): ReactNode {
  const [typed, setTyped] = useState(joinSpellings(spellings));
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(_, { value }) => {
        setTyped(value);
        onChange(splitSpellings(value));
      }}
    />
  );
}
