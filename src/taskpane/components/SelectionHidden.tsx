import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The row selected in Excel is one that the filter hides: said, with the way to see it. */
export function SelectionHidden({ onShow }: { readonly onShow: () => void }): ReactNode {
  const styles = useStyles();
  const { menu } = laterTexts(usePane().texts.language);
  return (
    <div className={styles.root}>
      <span>{menu.hidden}</span>
      <Button size="small" onClick={onShow}>
        {menu.reveal}
      </Button>
    </div>
  );
}
