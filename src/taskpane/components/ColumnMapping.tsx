import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { HeaderSuggestion, Likeness } from '../../sheets/headerSuggestions';
import { usePane } from '../PaneContext';
import { startTexts } from '../texts/startTexts';
import type { ColumnMapping as Mapping, ExpectedColumn, WrittenHeader } from '../model/columnMapping';
import { cellLabel } from '../../session/cellLabel';
import { SheetText } from './SheetText';

type StartTexts = ReturnType<typeof startTexts>;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: 'flex-start', maxWidth: '100%', textAlign: 'left' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Each column that is expected, with the header found; or those that may be meant, one of which can be chosen. */
export function ColumnMapping({ mapping }: { readonly mapping: Mapping }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = startTexts(texts.language);
  const { row, expected, optional, unknown } = mapping;
  return (
    <section aria-label={words.mapping}>
      <h3>{words.mapping}</h3>
      <ul className={styles.list}>
        {expected.map((column) => (
          <li key={column.expected} className={styles.item}>
            <Column mapping={mapping} column={column} />
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className={styles.note}>
          {words.unknown(unknown.map(({ column, header }) => words.headerAt(header, cellLabel(row, column))))}
        </p>
      )}
      {optional.length > 0 && <p className={styles.note}>{words.optional(optional)}</p>}
    </section>
  );
}

function Column({
  mapping,
  column,
}: {
  readonly mapping: Mapping;
  readonly column: ExpectedColumn;
}): ReactNode {
  const { texts } = usePane();
  const words = startTexts(texts.language);
  const place = (at: number): string => cellLabel(mapping.row, at);
  switch (column.kind) {
    case 'found':
      return (
        <span>
          ✓ <SheetText>{column.header}</SheetText> – {words.found(place(column.column))}
        </span>
      );
    case 'repeated':
      return (
        <span>
          ✗{' '}
          <strong>
            <SheetText>{column.expected}</SheetText>
          </strong>{' '}
          – {words.repeated(column.columns.map(place))}
        </span>
      );
    case 'missing':
      return <MissingColumn mapping={mapping} column={column} />;
  }
}

function MissingColumn({
  mapping: { sheet, row },
  column: { expected, suggestions, proposed, choices },
}: {
  readonly mapping: Mapping;
  readonly column: Extract<ExpectedColumn, { kind: 'missing' }>;
}): ReactNode {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = startTexts(texts.language);
  // What somebody chose; null: they chose none, undefined: they chose nothing yet.
  const [picked, setPicked] = useState<WrittenHeader | null>();
  const wanted = picked === undefined ? proposed : picked;
  // Another header may stand there by now, or that one may be another column's: it would be renamed unseen.
  const chosen = choices.find(({ column, header }) => column === wanted?.column && header === wanted.header);
  const [best] = suggestions;
  return (
    <>
      <span>
        ✗{' '}
        <strong>
          <SheetText>{expected}</SheetText>
        </strong>{' '}
        – {words.missing}
      </span>
      <span>
        {best ? sayLikeness(best, words) : choices.length > 0 ? words.chooseColumn : words.noneAlike}
      </span>
      {choices.length > 0 && (
        <>
          <Field label={words.choose(expected)} size="small">
            <Select
              size="small"
              value={String(chosen?.column ?? -1)}
              onChange={(_, { value }) => {
                setPicked(choices.find(({ column }) => String(column) === value) ?? null);
              }}
            >
              <option value="-1">{words.chooseNone}</option>
              {choices.map(({ column, header }) => (
                <option key={column} value={String(column)}>
                  {`${header} (${cellLabel(row, column)})`}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={!chosen}
            onClick={() => {
              if (chosen) void session.renameHeader(sheet, row, chosen.column, expected);
            }}
          >
            {words.rename(chosen ? cellLabel(row, chosen.column) : '', expected)}
          </Button>
        </>
      )}
    </>
  );
}

function sayLikeness({ header, likeness }: HeaderSuggestion, words: StartTexts): string {
  return words.looksLike(header, reasonOf(likeness, words.reasons));
}

function reasonOf(likeness: Likeness, words: StartTexts['reasons']): string {
  switch (likeness.kind) {
    case 'invisible':
      return words.same;
    case 'slips':
      return words.letters(likeness.slips);
    case 'words':
      return words.contains;
  }
}
