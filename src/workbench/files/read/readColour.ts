import type { FileColour } from '../spreadsheetLibrary';

/** Of a file that brings no theme: Office's own. In the order of a theme part, dark before light. */
const OFFICE_THEME = [
  ...['000000', 'FFFFFF', '44546A', 'E7E6E6', '5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47'],
  ...['0563C1', '954F72'],
];

/** ECMA-376 part 1, 18.8.27; 0 to 7 are the same as 8 to 15. */
const INDEXED = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** `#RRGGBB`; null for the colour of the window, which no file names. */
export type ReadColour = (colour: FileColour | undefined) => string | null;

/** @param theme colours of the theme part, `RRGGBB`, dark before light */
export function colourReader(theme: readonly string[] = OFFICE_THEME): ReadColour {
  return (colour) => {
    if (colour === undefined) return null;
    const base = baseOf(colour, theme);
    return base === undefined ? null : `#${tinted(base, colour.tint ?? 0).toUpperCase()}`;
  };
}

function baseOf({ rgb, theme: at, indexed }: FileColour, theme: readonly string[]): string | undefined {
  if (rgb !== undefined) return /^[\dA-F]{6}$/i.test(rgb) ? rgb : undefined;
  // Cells count light before dark, the theme part dark before light.
  if (at !== undefined) return theme[at < 4 ? at ^ 1 : at];
  return indexed === undefined ? undefined : INDEXED[indexed < 8 ? indexed : indexed - 8];
}

/** Lighter or darker by a part of its lightness: ECMA-376 part 1, 18.8.19. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  return [red, green, blue]
    .map((part) => wanted + (range === 0 ? 0 : ((part - lightness) / range) * spread))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
