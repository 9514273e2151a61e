import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

export interface ListPopupProps {
  readonly choices: readonly string[];
  /** What the cell shows. */
  readonly current: string;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

/** The list of a cell: arrows, Home, End, first letters, Enter; Escape leaves the cell as it is. */
export function ListPopup({ choices, current, onChoose, onClose }: ListPopupProps): ReactNode {
  const [active, setActive] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = moved(event.key, active, choices);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter') onChoose(choices[active] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className="grid-list"
      role="listbox"
      tabIndex={-1}
      aria-label="Valeurs proposées"
      aria-activedescendant={`grid-choice-${String(active)}`}
      onKeyDown={onKeyDown}
    >
      {choices.map((text, at) => (
        <li
          key={text}
          id={`grid-choice-${String(at)}`}
          role="option"
          aria-selected={at === active}
          onPointerEnter={() => {
            setActive(at);
          }}
          onPointerUp={() => {
            onChoose(text);
          }}
        >
          {text}
        </li>
      ))}
    </ul>
  );
}

function moved(key: string, active: number, choices: readonly string[]): number | null {
  const last = choices.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return key.length === 1 ? startingWith(key, active, choices) : null;
  }
}

/** The next choice that begins with the letter. */
function startingWith(letter: string, active: number, choices: readonly string[]): number | null {
  const wanted = letter.toLocaleLowerCase('fr');
  const order = choices.map((_, index) => (active + 1 + index) % choices.length);
  return order.find((at) => choices[at]?.toLocaleLowerCase('fr').startsWith(wanted)) ?? null;
}
