import {
  BELOW_THRESHOLD_LOOK,
  COLORS,
  EXCLUDED_LOOK,
  EXCLUDED_TITLE_LOOK,
  INVALID_LOOK,
  STALE_LOOK,
  UNSCORED_LOOK,
} from '../../src/sheets/theme';

/** WCAG 2.2, relative luminance: 0 black, 1 white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('colours are RRGGBB', () => {
  for (const color of Object.values(COLORS)) expect(color).toMatch(/^[0-9A-F]{6}$/);
});

test.each([
  ['text', COLORS.ink, COLORS.white],
  ['notes', COLORS.muted, COLORS.white],
  ['header', COLORS.white, COLORS.inputHeader],
  ['our header', COLORS.white, COLORS.ourHeader],
  ['our cells', COLORS.ink, COLORS.ourFill],
  ['title of a piste', COLORS.pisteTitle, COLORS.pisteTitleFill],
  ['band', COLORS.ink, COLORS.bandFill],
  ['excluded', EXCLUDED_LOOK.color, EXCLUDED_LOOK.fill],
  ['title of an excluded piste', EXCLUDED_TITLE_LOOK.color, EXCLUDED_TITLE_LOOK.fill],
  ['below the threshold', BELOW_THRESHOLD_LOOK.color, BELOW_THRESHOLD_LOOK.fill],
  ['to evaluate', COLORS.ink, UNSCORED_LOOK.fill],
  ['to correct', INVALID_LOOK.color, COLORS.white],
  ['out of date', STALE_LOOK.color, STALE_LOOK.fill],
])('contrast of %s is at least 4.5:1', (_, text, fill) => {
  expect(contrast(text ?? '', fill ?? '')).toBeGreaterThanOrEqual(4.5);
});

test('the fills of a row can be told apart in a greyscale print', () => {
  const fills = [
    COLORS.white,
    COLORS.unscoredFill,
    COLORS.belowThresholdFill,
    COLORS.staleFill,
    COLORS.excludedFill,
  ];
  const greys = fills.map(luminance);
  greys.slice(1).forEach((grey, index) => expect((greys[index] ?? 0) - grey).toBeGreaterThan(0.08));
});

test('where colour is not seen, something else tells: a line through, a border, italics', () => {
  expect(EXCLUDED_TITLE_LOOK.strike).toBe(true);
  expect(Object.keys(INVALID_LOOK.border ?? {}).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  expect(STALE_LOOK.italic).toBe(true);
});
