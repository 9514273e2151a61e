import { Combobox, Field, Option } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { communesLike } from '../../session/communeNames';
import { usePane } from '../PaneContext';
import { communeTexts } from '../texts/communeTexts';

/** One commune of the list, found by any part of its name. */
export function CommuneChoice({
  names,
  chosen,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
}): ReactNode {
  const { texts } = usePane();
  const words = communeTexts(texts.language);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const found = communesLike(names, typed ?? '');
  return (
    <Field label={words.choose} hint={words.remembered}>
      <Combobox
        freeform
        // Its own name is English. Down opens the list as well: one stop of Tab is enough.
        expandIcon={{ 'aria-label': words.expand, tabIndex: -1 }}
        open={isOpen}
        onOpenChange={(_, { open }) => {
          setOpen(open);
        }}
        placeholder={words.placeholder}
        value={typed ?? chosen ?? ''}
        selectedOptions={chosen === null ? [] : [chosen]}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined && names.includes(optionValue)) onChoose(optionValue);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      >
        {found.map((name) => (
          <Option key={name} value={name} text={name}>
            {name}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled value="" text="">
            {words.unmatched(typed ?? '')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
