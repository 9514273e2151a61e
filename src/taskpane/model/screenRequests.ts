import type { PaneScreen } from './paneTab';

/** Asks from outside the pane, the ribbon say, to see one of its screens: kept until the pane is there to hear them. */
export class ScreenRequests {
  private waiting: PaneScreen | null = null;
  private listener: ((screen: PaneScreen) => void) | null = null;

  ask(screen: PaneScreen): void {
    if (this.listener === null) this.waiting = screen;
    else this.listener(screen);
  }

  /** @returns what stops the telling */
  listen(listener: (screen: PaneScreen) => void): () => void {
    this.listener = listener;
    if (this.waiting !== null) listener(this.waiting);
    this.waiting = null;
    return () => {
      this.listener = null;
    };
  }
}
