import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { usePane } from '../PaneContext';
import { startTexts } from '../texts/startTexts';
import { HostLimits } from './HostLimits';
import { Scroller } from './Scroller';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  examples: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px' },
});

/** A workbook without a table: one sentence, two buttons, and what they will make. */
export function FirstRun({
  criteria,
  lacks,
  isBusy,
}: {
  readonly criteria: readonly string[];
  readonly lacks: SessionState['lacks'];
  /** Something asked for is under way: it is not asked for twice. */
  readonly isBusy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = startTexts(texts.language);
  const [asksWhich, setAsksWhich] = useState(false);
  return (
    <Scroller>
      <h2>{words.heading}</h2>
      <p>{words.sentence}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            if (!isBusy) void session.create('empty');
          }}
        >
          {words.create}
        </Button>
        <Button
          aria-expanded={asksWhich}
          onClick={() => {
            setAsksWhich(!asksWhich);
          }}
        >
          {words.example}
        </Button>
      </div>
      {asksWhich && (
        <div role="group" aria-label={words.which} className={styles.examples}>
          <p>{words.which}</p>
          {(['report', 'workshop'] as const).map((example) => (
            <div key={example}>
              <Button
                size="small"
                disabledFocusable={isBusy}
                onClick={() => {
                  if (!isBusy) void session.create(example);
                }}
              >
                {words[example]}
              </Button>
              <p className={styles.note}>{words[`${example}Note`]}</p>
            </div>
          ))}
        </div>
      )}
      <p>{words.willCreate}</p>
      <ul className={styles.list}>
        {words.sheets.map(({ name, what }) => (
          <li key={name}>
            <strong>
              <SheetText>{name}</SheetText>
            </strong>{' '}
            – {what}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.untouched}</p>
      <HostLimits lacks={lacks} features={['validation']} />
      <h3>{words.existing}</h3>
      <p>{words.existingHelp(['Intitulé', ...criteria])}</p>
      <HostLimits lacks={lacks} features={['table-resize']} />
      <Button
        onClick={() => {
          void session.readAgain();
        }}
      >
        {texts.actions.readAgain}
      </Button>
    </Scroller>
  );
}
