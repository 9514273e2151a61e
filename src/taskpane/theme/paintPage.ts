import type { HostTheme } from './hostTheme';
import { isDarkHost } from './hostTheme';

/** As in taskpane.html, and as Fluent paints the pane. */
const LOOKS = {
  dark: { colorScheme: 'dark', background: '#292929', color: '#d6d6d6' },
  light: { colorScheme: 'light', background: '#ffffff', color: '#424242' },
  /** The page's own styles follow the system. */
  system: { colorScheme: '', background: '', color: '' },
} as const;

/** Gives the page itself the look of Office: what is around the pane, scroll bars, lists that the browser drops down. */
export function paintPage({ documentElement, body }: Document, host: HostTheme | null): void {
  const isDark = isDarkHost(host);
  const { colorScheme, background, color } = LOOKS[isDark === null ? 'system' : isDark ? 'dark' : 'light'];
  documentElement.style.colorScheme = colorScheme;
  body.style.backgroundColor = background;
  body.style.color = color;
}
