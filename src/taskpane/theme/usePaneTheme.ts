import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMediaQuery } from '../hooks/useMediaQuery';
import type { HostTheme } from './hostTheme';
import { isDarkHost } from './hostTheme';

/** Office's own look where it tells it, else the system's. High contrast is the browser's: forced colours apply by themselves. */
export function usePaneTheme(host: HostTheme | null): Theme {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  return (isDarkHost(host) ?? prefersDark) ? webDarkTheme : webLightTheme;
}
