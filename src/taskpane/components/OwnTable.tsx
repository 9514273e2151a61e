import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { OwnTable as Own } from '../../session/draft/ownTable';
import {
  communesOfOwn,
  isDecidedTable,
  ownTableOf,
  previewOwn,
  recordOfOwn,
} from '../../session/draft/ownTable';
import { cellText } from '../../sheets/cellText';
import { gridOf } from '../../sheets/grid';
import type { InputColumn } from '../../sheets/names';
import { INPUT_COLUMNS } from '../../sheets/names';
import type { TableProposal } from '../../sheets/own/proposeTable';
import type { Snapshot } from '../../workbook/snapshot';
import { usePane } from '../PaneContext';
import { ownTexts } from '../texts/ownTexts';
import { FilterChoice } from './FilterChoice';
import { OwnCriterionFields } from './OwnCriterionFields';
import { OwnPreview } from './OwnPreview';
import { SheetText } from './SheetText';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rows: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    '& li': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  list: { display: 'flex', flexDirection: 'column' },
});

/** How many rows tell a table from another. */
const SAMPLE = 3;

/** A table that somebody brings along: how it is to be read is decided, and its ranking seen, before anything is written. */
export function OwnTable({
  read,
  proposals,
  isBusy,
}: {
  readonly read: Snapshot;
  /** At least one. */
  readonly proposals: readonly [TableProposal, ...TableProposal[]];
  readonly isBusy: boolean;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = ownTexts(texts.language);
  // What was said of each sheet is kept while another one is looked at.
  const [said, setSaid] = useState<Readonly<Record<string, Own>>>({});
  const [sheet, setSheet] = useState(proposals[0].sheet);
  const proposal = proposals.find((one) => one.sheet === sheet) ?? proposals[0];
  const own = said[proposal.sheet] ?? ownTableOf(proposal);
  const change = (next: Partial<Own>): void => {
    setSaid({ ...said, [proposal.sheet]: { ...own, ...next } });
  };
  const preview = useMemo(() => previewOwn(read, own), [read, own]);
  const communes = useMemo(() => communesOfOwn(read, own), [read, own]);
  const setInput = (name: InputColumn, header: string | null): void => {
    const others = Object.entries(own.inputs).filter(([key, value]) => key !== name && value !== header);
    change({ inputs: Object.fromEntries(header === null ? others : [...others, [name, header]]) });
  };
  return (
    <section aria-label={words.heading} className={styles.root}>
      <h3>{words.heading}</h3>
      <p className={styles.note}>{words.intro}</p>
      {proposals.length > 1 && (
        <FilterChoice
          label={words.which}
          all={words.place(proposals[0].sheet, proposals[0].headerRow + 1)}
          choices={proposals.slice(1).map((one) => ({
            value: one.sheet,
            label: words.place(one.sheet, one.headerRow + 1) + (one.hidden ? words.hidden : ''),
          }))}
          chosen={proposal === proposals[0] ? null : proposal.sheet}
          onChoose={(chosen) => {
            setSheet(chosen ?? proposals[0].sheet);
          }}
        />
      )}
      <p>
        <SheetText>{words.place(proposal.sheet, proposal.headerRow + 1)}</SheetText>
      </p>
      <ul className={styles.rows} aria-label={words.firstRows}>
        {sampleOf(read, proposal).map((row, index) => (
          <li key={index}>
            <SheetText>{row}</SheetText>
          </li>
        ))}
      </ul>
      <h4>{words.columns}</h4>
      {INPUT_COLUMNS.filter(
        (name) => name === 'title' || own.inputs[name] !== undefined || SHOWN.has(name),
      ).map((name) => (
        <FilterChoice
          key={name}
          label={words.column[name]}
          all={words.none}
          choices={proposal.headers.map(({ header }) => ({ value: header, label: header }))}
          chosen={own.inputs[name] ?? null}
          onChoose={(header) => {
            setInput(name, header);
          }}
        />
      ))}
      <h4>{words.criteria}</h4>
      {own.criteria.map((criterion, index) => (
        <OwnCriterionFields
          key={criterion.proposed.column}
          criterion={criterion}
          isFirst={index === 0}
          onChange={(next) => {
            change({ criteria: own.criteria.with(index, next) });
          }}
          onUp={() => {
            const criteria = [...own.criteria];
            criteria.splice(index - 1, 2, criterion, ...own.criteria.slice(index - 1, index));
            change({ criteria });
          }}
        />
      ))}
      {proposal.summaries.length > 0 && (
        <>
          <h4>{words.ignored}</h4>
          <div className={styles.list}>
            {proposal.summaries.map((title) => (
              <Checkbox
                key={title}
                size="medium"
                label={words.ignore(title)}
                checked={own.ignored.includes(title)}
                onChange={(_, { checked }) => {
                  const others = own.ignored.filter((one) => one !== title);
                  change({ ignored: checked === true ? [...others, title] : others });
                }}
              />
            ))}
          </div>
        </>
      )}
      {communes.length > 0 && (
        <>
          <h4>{words.communes}</h4>
          <Checkbox
            label={words.listCommunes(communes)}
            checked={own.listsCommunes}
            onChange={(_, { checked }) => {
              change({ listsCommunes: checked === true });
            }}
          />
        </>
      )}
      <OwnPreview evaluated={preview} isDecided={isDecidedTable(own)} />
      <Button
        appearance="primary"
        disabledFocusable={isBusy || preview === null}
        onClick={() => {
          if (!isBusy && preview !== null)
            void session.adoptTable(recordOfOwn(own), own.listsCommunes ? communes : []);
        }}
      >
        {words.rank}
      </Button>
    </section>
  );
}

/** Columns worth a question even where none seems to be there. */
const SHOWN: ReadonlySet<InputColumn> = new Set(['communes']);

function sampleOf(read: Snapshot, { sheet: name, headerRow }: TableProposal): readonly string[] {
  const sheet = read.sheets.find((one) => one.name === name);
  const rows = sheet ? gridOf(sheet).slice(headerRow + 1) : [];
  return rows
    .map((cells) =>
      cells
        .map((cell) => cellText(cell).trim())
        .filter((text) => text !== '')
        .join(' · '),
    )
    .filter((text) => text !== '')
    .slice(0, SAMPLE);
}
