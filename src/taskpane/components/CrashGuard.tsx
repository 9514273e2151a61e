import type { ReactNode } from 'react';
import { Component } from 'react';

/** Keeps the rest of the pane alive when one part of it fails. Only classes can catch what is thrown while rendering. */
export class CrashGuard extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
