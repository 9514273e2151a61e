import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../PaneContext';
import type { Movement } from '../model/movement';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '300ms',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** How far a piste moved: an arrow with a number, and words for those who hear it. */
export function MovementBadge({ movement }: { readonly movement: Movement }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <span className={styles.root}>
      <span aria-hidden="true">{signOf(movement, texts)}</span>
      <VisuallyHidden>{sayMovement(movement, texts)}</VisuallyHidden>
    </span>
  );
}

function signOf(movement: Movement, texts: Texts): string {
  switch (movement.kind) {
    case 'up':
      return `▲${texts.number(movement.places)}`;
    case 'down':
      return `▼${texts.number(movement.places)}`;
    case 'entered':
      return '▲';
    case 'left':
      return '▼';
  }
}

function sayMovement(movement: Movement, { language }: Texts): string {
  const words = laterTexts(language).pistes.movement;
  switch (movement.kind) {
    case 'up':
      return words.up(movement.places);
    case 'down':
      return words.down(movement.places);
    case 'entered':
      return words.entered;
    case 'left':
      return words.left;
  }
}
