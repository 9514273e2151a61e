/** The screens of the pane; all but the last are tabs. */
export type PaneScreen = 'ranking' | 'communes' | 'method' | 'annexes' | 'issues';

export type PaneTab = Exclude<PaneScreen, 'issues'>;

export const PANE_TABS: readonly PaneTab[] = ['ranking', 'communes', 'method', 'annexes'];
