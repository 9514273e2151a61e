import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTold } from '../hooks/useTold';
import { usePane } from '../PaneContext';
import { keepConfiguration, removeConfiguration } from '../../session/draft/draftConfigurations';
import type { DraftMethod } from '../../session/draft/draftMethod';
import type { RuleDoubt } from '../../session/draft/ruleDoubts';
import { methodTexts } from '../texts/methodTexts';
import { Filled } from './Filled';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `2px solid ${tokens.colorNeutralStroke1Hover}`,
    borderRadius: tokens.borderRadiusMedium,
    '& p': { margin: 0 },
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  name: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The configurations that a deletion touched: each is kept with what is left of it, or removed, before anything is saved. */
export function RulesToDecide({
  doubts,
  method,
  onChange,
}: {
  readonly doubts: readonly RuleDoubt[];
  readonly method: DraftMethod;
  readonly onChange: (method: DraftMethod) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language).rules;
  const heading = doubts.length === 0 ? '' : words.heading(doubts.length);
  useTold(heading, 'alert');
  if (doubts.length === 0 && method.gone.length === 0) return null;
  return (
    <section className={styles.root} aria-label={heading === '' ? words.removed : heading}>
      {heading !== '' && <h3 className={styles.heading}>{heading}</h3>}
      {doubts.map(({ configuration, name, before, after, drops }) => (
        <div key={configuration} role="group" aria-label={name === '' ? before : name}>
          {name !== '' && (
            <p className={styles.name}>
              <SheetText>{name}</SheetText>
            </p>
          )}
          <p>
            <Filled
              say={(one = '', other = '') => words.change(one, other)}
              parts={[
                <SheetText key="before">{before}</SheetText>,
                <SheetText key="after">{after}</SheetText>,
              ]}
            />
          </p>
          {drops !== null && <p>{words.effect(drops.before, drops.after)}</p>}
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                onChange(keepConfiguration(method, configuration));
              }}
            >
              {words.keep}
            </Button>
            <Button
              size="small"
              onClick={() => {
                onChange(removeConfiguration(method, configuration));
              }}
            >
              {words.remove}
            </Button>
          </div>
        </div>
      ))}
      {method.gone.map((said) => (
        <p key={said}>
          <Filled say={(one = '') => words.gone(one)} parts={[<SheetText key="said">{said}</SheetText>]} />
        </p>
      ))}
    </section>
  );
}
