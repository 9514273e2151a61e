/** The screens of the pane; all but the last are tabs. */
export type PaneScreen = 'ranking' | 'communes' | 'method' | 'annexes' | 'issues';

export type PaneTab = Exclude<PaneScreen, 'issues'>;

export const PANE_TABS: readonly PaneTab[] = ['ranking', 'communes', 'method', 'annexes'];

/** Something that is to be seen on a tab: a method being changed, a report that no longer says what the scores say. */
export type TabMark = 'unsaved' | 'outdated';

export type TabMarks = Readonly<Partial<Record<PaneTab, TabMark>>>;

/** A screen that was asked for from elsewhere than its tab, and that gets the focus. Another object each time. */
export interface AskedScreen {
  readonly screen: PaneScreen;
  /** From Excel itself: the piste selected there is then brought in sight, wherever the list was left. */
  readonly isFromExcel: boolean;
}
