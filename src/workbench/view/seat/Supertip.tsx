import type { ReactElement } from 'react';
import { useId } from 'react';

interface SupertipProps {
  readonly title: string;
  readonly text: string;
  /** @param id of the tip, which the button must name as its description */
  readonly children: (id: string) => ReactElement;
}

/** What Excel tells of a command when one lingers on it. */
export function Supertip({ title, text, children }: SupertipProps): ReactElement {
  const id = useId();
  return (
    <div className="supertip-place">
      {children(id)}
      <div id={id} className="supertip" role="tooltip">
        <strong>{title}</strong>
        <p>{text}</p>
      </div>
    </div>
  );
}
