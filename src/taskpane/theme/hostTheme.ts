/** The colours of Office, as far as it tells them. */
export interface HostTheme {
  readonly isDarkTheme?: boolean | undefined;
  /** `#rrggbb`. */
  readonly bodyBackgroundColor?: string | undefined;
}

/** Whether Office is dark; null where it does not tell. */
export function isDarkHost(theme: HostTheme | null): boolean | null {
  if (theme === null) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return isDarkColor(theme.bodyBackgroundColor ?? '');
}

/** Below this luminance white text reads better than black. */
const DARK = 0.18;

function isDarkColor(color: string): boolean | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
