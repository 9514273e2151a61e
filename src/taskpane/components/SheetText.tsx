import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';

/** Words from the workbook, or written as there: French whatever the pane's language. */
export function SheetText({ children }: { readonly children: ReactNode }): ReactNode {
  const { texts } = usePane();
  return texts.language === 'fr' ? children : <span lang="fr">{children}</span>;
}
