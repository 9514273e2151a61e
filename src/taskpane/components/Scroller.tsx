import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flex: '1 1 0',
    minHeight: '160px',
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXS} 2px 0`,
    '& > *': { flexShrink: 0 },
    // Padding at the bottom would let text pass below what sticks there.
    '::after': { content: '""', flexShrink: 0, height: tokens.spacingVerticalXS },
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
    '& h3': { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    '& h4': {
      margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& p': { margin: 0 },
  },
});

/** A screen that is read from top to bottom. */
export function Scroller({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().root}>{children}</div>;
}
