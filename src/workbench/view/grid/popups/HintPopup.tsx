import type { ReactNode } from 'react';

export interface HintPopupProps {
  readonly title: string;
  readonly message: string;
}

/** What a cell says beside itself: the message of its validation, a note. */
export function HintPopup({ title, message }: HintPopupProps): ReactNode {
  return (
    <div className="grid-hint" role="note">
      {title !== '' && <strong>{title}</strong>}
      <span>{message}</span>
    </div>
  );
}
