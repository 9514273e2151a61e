import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly tip?: string;
  readonly run: () => void;
}

interface MenuButtonProps {
  readonly className: string;
  /** Where `children` hold no words. */
  readonly label?: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
}

/** A button that opens a short menu: arrows move in it, Escape and a click elsewhere close it. */
export function MenuButton({ className, label, items, children }: MenuButtonProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    itemsIn(menu.current)[0]?.focus();
    const close = (): void => setOpen(false);
    // A click in a frame is not heard here, but takes the focus of the window away.
    window.addEventListener('blur', close);
    return () => window.removeEventListener('blur', close);
  }, [isOpen]);
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="menu-place"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={id}
          className="menu"
          role="menu"
          onKeyDown={(event) => move(event, menu.current, leave)}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                leave();
                item.run();
              }}
            >
              <span>{item.label}</span>
              {item.tip !== undefined && <small>{item.tip}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function move(event: KeyboardEvent, menu: HTMLElement | null, leave: () => void): void {
  const items = itemsIn(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const goal = goals[event.key];
  if (event.key === 'Escape') leave();
  else if (goal === undefined) return;
  else items[goal]?.focus();
  event.preventDefault();
}

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
