import type { ReactNode } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';

/** What this Excel cannot do, and what that changes; nothing where it can do everything. */
export function HostLimits({ lacks }: { readonly lacks: SessionState['lacks'] }): ReactNode {
  const { texts } = usePane();
  if (lacks.size === 0) return null;
  return (
    <section aria-label={texts.notices.lacksHeading}>
      <h3>{texts.notices.lacksHeading}</h3>
      <ul>
        {[...lacks].map((feature) => (
          <li key={feature}>{texts.notices.lacks[feature]}</li>
        ))}
      </ul>
    </section>
  );
}
