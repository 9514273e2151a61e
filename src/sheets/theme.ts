import type { Border, BorderSide, HighlightStyle, Style } from '../workbook/style';

/** Colours of the sheets, `RRGGBB`. Every pair that is used for text is tested to a contrast of 4.5:1 at least. */
export const COLORS = {
  ink: '1F2933',
  muted: '55616C',
  white: 'FFFFFF',
  /** Header of what people type. */
  inputHeader: '1F4E79',
  /** Header and cells of what is computed. */
  ourHeader: '55616C',
  ourFill: 'F3F5F7',
  ourLine: '9AA5B1',
  /** Title of a piste on a report: blue on grey. */
  pisteTitle: '1F4E79',
  pisteTitleFill: 'E9ECEF',
  bandFill: 'D3DBE4',
  rule: 'C3CAD1',
  excludedFill: 'EFABA6',
  belowThresholdFill: 'FBDDB5',
  unscoredFill: 'FFF6BF',
  invalid: 'B00020',
  staleFill: 'CFD4DA',
  staleText: '3D4852',
} as const;

/** In points. The default font of a new workbook is 11. */
export const SIZES = { title: 16, section: 13, body: 11, report: 10, small: 9 } as const;

const thin = (color: string): BorderSide => ({ line: 'thin', color });

export const THIN_RULES: Border = {
  top: thin(COLORS.rule),
  right: thin(COLORS.rule),
  bottom: thin(COLORS.rule),
  left: thin(COLORS.rule),
};

/** Lines between the rows only, as in a book. */
export const ROW_RULES: Border = { top: thin(COLORS.rule), bottom: thin(COLORS.rule) };

export const OUR_LEFT_BORDER: Border = { left: thin(COLORS.ourLine) };

export const TITLE_STYLE: Style = {
  bold: true,
  size: SIZES.title,
  color: COLORS.pisteTitle,
  vertical: 'center',
};

export const SECTION_STYLE: Style = { bold: true, size: SIZES.section, color: COLORS.pisteTitle };

export const NOTE_STYLE: Style = { color: COLORS.muted, wrap: true, vertical: 'top' };

/** No look at all. A plan takes no fill and no line away: white ones, on a sheet without grid lines. */
export const PLAIN_STYLE: Style = {
  bold: false,
  italic: false,
  strike: false,
  size: SIZES.body,
  color: COLORS.ink,
  fill: COLORS.white,
  wrap: false,
  vertical: 'center',
  border: {
    top: thin(COLORS.white),
    right: thin(COLORS.white),
    bottom: thin(COLORS.white),
    left: thin(COLORS.white),
  },
};

export const INPUT_HEADER_STYLE: Style = {
  bold: true,
  color: COLORS.white,
  fill: COLORS.inputHeader,
  wrap: true,
  vertical: 'center',
};

export const OUR_HEADER_STYLE: Style = { ...INPUT_HEADER_STYLE, fill: COLORS.ourHeader };

/** Cells that people fill in. */
export const INPUT_STYLE: Style = {
  color: COLORS.ink,
  wrap: true,
  vertical: 'center',
  border: THIN_RULES,
};

export const OUR_STYLE: Style = { color: COLORS.ink, fill: COLORS.ourFill, border: ROW_RULES };

/** Excluded configuration: the whole row; the title is struck as well. */
export const EXCLUDED_LOOK: HighlightStyle = { fill: COLORS.excludedFill, color: COLORS.ink };
export const EXCLUDED_TITLE_LOOK: HighlightStyle = { ...EXCLUDED_LOOK, strike: true };
export const BELOW_THRESHOLD_LOOK: HighlightStyle = { fill: COLORS.belowThresholdFill, color: COLORS.ink };
export const UNSCORED_LOOK: HighlightStyle = { fill: COLORS.unscoredFill };
export const INVALID_LOOK: HighlightStyle = {
  bold: true,
  color: COLORS.invalid,
  border: {
    top: thin(COLORS.invalid),
    right: thin(COLORS.invalid),
    bottom: thin(COLORS.invalid),
    left: thin(COLORS.invalid),
  },
};
/** Our cells of a row that changed since it was ranked. */
export const STALE_LOOK: HighlightStyle = { fill: COLORS.staleFill, color: COLORS.staleText, italic: true };
