import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { SessionState } from '../../session/live/sessionState';
import { proposeTables } from '../../sheets/own/proposeTable';
import { likelyTable } from '../../sheets/likelyTable';
import { sheetsNamed } from '../../sheets/sheetNamed';
import { usePane } from '../PaneContext';
import { columnMapping } from '../model/columnMapping';
import { startTexts } from '../texts/startTexts';
import { ColumnMapping } from './ColumnMapping';
import { HostLimit } from './HostLimit';
import { OwnTable } from './OwnTable';
import { QuotingText } from './QuotingText';
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
  read,
  lacks,
  isBusy,
}: {
  readonly criteria: readonly string[];
  /** What was last read: a sheet of it may look like a table. */
  readonly read: SessionState['read'];
  readonly lacks: SessionState['lacks'];
  /** Something asked for is under way: it is not asked for twice. */
  readonly isBusy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = startTexts(texts.language);
  const [asksWhich, setAsksWhich] = useState(false);
  const mapping = useMemo(() => {
    const likely = read && likelyTable(read);
    return likely && columnMapping(likely, read);
  }, [read]);
  const proposals = useMemo(() => (read ? proposeTables(read) : []), [read]);
  const [proposal, ...others] = proposals;
  const kept = words.sheets.filter(({ name }) => isFilled(read, name));
  const made = words.sheets.filter((sheet) => !kept.includes(sheet));
  return (
    <Scroller>
      <h2>{proposal === undefined ? words.heading : words.headingOwn}</h2>
      <p>{words.sentence}</p>
      {read !== null && proposal !== undefined && (
        <OwnTable read={read} proposals={[proposal, ...others]} isBusy={isBusy} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance={proposal === undefined ? 'primary' : 'secondary'}
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
      <p>{words.willCreate(made.length)}</p>
      <ul className={styles.list}>
        {made.map(({ name, what }) => (
          <li key={name}>
            <strong>
              <SheetText>{name}</SheetText>
            </strong>{' '}
            – {what}
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <p>
          <QuotingText>{words.kept(kept.map(({ name }) => name))}</QuotingText>
        </p>
      )}
      <p className={styles.note}>{words.untouched}</p>
      {proposal === undefined && <h3>{words.existing}</h3>}
      {proposal !== undefined ? null : mapping ? (
        <>
          <p>{words.likely(mapping.sheet, mapping.row + 1)}</p>
          <ColumnMapping mapping={mapping} />
        </>
      ) : (
        <p>{words.existingHelp(['Intitulé', ...criteria])}</p>
      )}
      <HostLimit lacks={lacks} feature="table-resize" />
      <div className={styles.buttons}>
        {mapping && proposal === undefined && (
          <Button
            onClick={() => {
              void session.show(mapping.sheet, mapping.row, 0);
            }}
          >
            {words.showTable(mapping.sheet, mapping.row + 1)}
          </Button>
        )}
        <Button
          onClick={() => {
            void session.readAgain();
          }}
        >
          {texts.actions.readAgain}
        </Button>
      </div>
    </Scroller>
  );
}

/** Whether a sheet of this name holds something: it is then left as it is. */
function isFilled(read: SessionState['read'], name: string): boolean {
  return read !== null && sheetsNamed(read, name).some(({ values }) => values !== null && values.length > 0);
}
