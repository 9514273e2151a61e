import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';

/** Stands where a part of the pane cannot be shown: one that did not load, above all, which loads with the page anew. */
export function Crashed(): ReactNode {
  const { texts } = usePane();
  return (
    <div role="alert">
      <p>{texts.crashed}</p>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {texts.actions.reload}
      </Button>
    </div>
  );
}
