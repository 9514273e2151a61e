import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import type { TabMark as Mark } from '../model/paneTab';
import { laterTexts } from '../texts/laterTexts';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: '3px',
    right: 0,
    width: '6px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** A dot on a tab: there is something to see there, as the words say. */
export function TabMark({ mark }: { readonly mark: Mark }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <>
      <VisuallyHidden>{` (${laterTexts(texts.language).menu[mark]})`}</VisuallyHidden>
      <span className={styles.root} />
    </>
  );
}
