import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { View } from '../../session/live/sessionState';
import type { PassChanges, PisteChange } from '../../session/live/passChanges';
import { useLeaving } from '../hooks/useLeaving';
import { usePane } from '../PaneContext';
import { passHeadline, sayOthers } from '../model/passHeadline';
import { scoredPistes } from '../model/scoredPistes';
import { laterTexts } from '../texts/laterTexts';
import { ChangeText } from './ChangeText';
import { TitleText } from './TitleText';

/** Milliseconds: time to look up from the table, and to read it aloud to the room. */
const READ = 15_000;

/** More would not be read. */
const MOST_SHOWN = 30;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  local: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, minWidth: 0, '& summary': { cursor: 'pointer', minHeight: '24px' } },
  title: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  cause: {
    minHeight: '24px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '160px',
    overflowY: 'auto',
    '& li': { marginBottom: tokens.spacingVerticalXS },
  },
  close: { flexShrink: 0, alignSelf: 'flex-start' },
});

/**
 * What moved and why, since the ranking shown before. After a level was given at this seat it stands in the open, until it
 * is closed or something else moves; what others do waits behind a line.
 */
export function ChangesPanel({
  view: { evaluated, cause },
  changes,
  onPiste,
}: {
  readonly view: View;
  readonly changes: PassChanges;
  /** To a piste of the list. */
  readonly onPiste: (piste: number) => void;
}): ReactNode {
  const styles = useStyles();
  const { texts, textScale } = usePane();
  const { evaluation } = evaluated;
  const { changes: words } = laterTexts(texts.language).pistes;
  const [closed, setClosed] = useState<PassChanges | null>(null);
  const isLocal = cause !== 'remote' && scoredPistes(changes).length > 0;
  // Enlarged, it has the place of the tabs: see LargeLook.
  const held = useLeaving(isLocal && textScale !== 1 ? changes : null, READ, () => {
    setClosed(changes);
  });
  if (closed === changes) return null;
  const headline = passHeadline(changes);
  const told = isLocal ? headline : { causes: [], others: [...headline.causes, ...headline.others] };
  const line = (change: PisteChange): ReactNode => (
    <>
      <Link
        as="button"
        inline
        className={mergeClasses(styles.title, isLocal && change.levels.length > 0 && styles.cause)}
        title={words.goTo}
        onClick={() => {
          onPiste(change.piste);
        }}
      >
        <TitleText evaluation={evaluation} piste={change.piste} />
      </Link>
      <div>
        <ChangeText evaluation={evaluation} change={change} />
      </div>
    </>
  );
  const said = sayOthers(told, texts);
  const rest = told.others.length - MOST_SHOWN;
  return (
    <section
      data-part={isLocal ? 'changed' : undefined}
      aria-label={words.heading}
      className={mergeClasses(styles.root, isLocal && styles.local)}
      {...held}
    >
      <div className={styles.words}>
        {told.causes.map((change) => (
          <div key={change.piste}>{line(change)}</div>
        ))}
        {said !== '' && (
          <details>
            <summary>{isLocal ? said : words.summary(said)}</summary>
            <ul className={styles.list}>
              {told.others.slice(0, MOST_SHOWN).map((change) => (
                <li key={change.piste}>{line(change)}</li>
              ))}
              {rest > 0 && <li>{words.more(rest)}</li>}
            </ul>
          </details>
        )}
      </div>
      {isLocal && (
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          className={styles.close}
          aria-label={words.close}
          title={words.close}
          onClick={() => {
            setClosed(changes);
          }}
        />
      )}
    </section>
  );
}
