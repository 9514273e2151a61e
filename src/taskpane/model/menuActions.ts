import type { SessionState } from '../../session/live/sessionState';
import type { Pane } from '../PaneContext';
import { laterTexts } from '../texts/laterTexts';
import { LARGE_TEXT } from '../theme/scaleType';

/** One line of the list of other actions. */
export interface MenuAction {
  readonly label: string;
  /** null: there is nothing to do, as the label says. */
  readonly run: (() => void) | null;
}

/** What is asked for less often: only what can be done with the workbook as it stands. */
export function menuActions({ view, trouble }: SessionState, pane: Pane): readonly MenuAction[] {
  const { session, texts, textScale, onTextScale } = pane;
  const { annexes, menu: words } = laterTexts(texts.language);
  const isLarge = textScale !== 1;
  const size: MenuAction = {
    label: isLarge ? words.usualText : words.largeText,
    run: () => {
      onTextScale(isLarge ? 1 : LARGE_TEXT);
    },
  };
  if (view === null || trouble !== null) return [size];
  const { layout, issues } = view.evaluated.evaluation;
  const lacksNumbers = issues.some(({ code }) => code === 'missing-number');
  return [
    { label: texts.actions.rankNow, run: () => void session.rank() },
    { label: annexes.annexe2, run: () => void session.makeAnnexe2() },
    ...(layout.inputs.number === null
      ? []
      : [
          lacksNumbers
            ? { label: words.numberAll, run: () => void session.numberPistes() }
            : { label: words.allNumbered, run: null },
        ]),
    { label: texts.actions.unfilter, run: () => void session.removeFilter() },
    size,
  ];
}
