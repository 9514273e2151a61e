import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { OverwrittenCell } from '../../session/overwrittenCell';
import { cellLabel } from '../../session/cellLabel';
import { useTold } from '../hooks/useTold';
import { takeFocus } from '../hooks/takeFocus';
import { usePane } from '../PaneContext';
import { methodTexts } from '../texts/methodTexts';

const MOST_SHOWN = 12;

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: '18px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Cells that are not ours and would be lost: asked before, never after. */
export function OverwriteQuestion({
  cells,
  isRanks = false,
  onYes,
  onNo,
}: {
  readonly cells: readonly OverwrittenCell[];
  /** They stand in the scoring table, under headers of ours. */
  readonly isRanks?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane();
  const words = methodTexts(texts.language);
  const [first] = cells;
  const question = (isRanks ? words.overwriteRanks : words.overwrite)(first?.sheet ?? '');
  useTold(question, 'alert');
  const no = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    // It stands at the end of a long form, above what sticks there.
    no.current?.scrollIntoView({ block: 'center' });
    takeFocus(no.current);
  }, []);
  const others = cells.length - MOST_SHOWN;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <p>{question}</p>
        <ul className={styles.list}>
          {cells.slice(0, MOST_SHOWN).map(({ sheet, row, column, text }) => (
            <li key={`${sheet} ${String(row)} ${String(column)}`}>{`${cellLabel(row, column)} – ${text}`}</li>
          ))}
          {others > 0 && <li>{words.overwriteMore(others)}</li>}
        </ul>
        <div className={styles.buttons}>
          <Button size="small" onClick={onYes}>
            {words.overwriteYes}
          </Button>
          <Button
            // Fluent's own type of ref takes no ref object of a button.
            ref={(element: HTMLButtonElement | null) => {
              no.current = element;
            }}
            size="small"
            onClick={onNo}
          >
            {words.cancel}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
