import type { SessionState } from './sessionState';

/** Holds the one state, and tells of each new one. */
export class StateStore {
  private readonly listeners = new Set<() => void>();

  constructor(private state: SessionState) {}

  get(): SessionState {
    return this.state;
  }

  change(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
