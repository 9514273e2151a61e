/** A text as a cell shows it, wrapped. */
export interface WrappedText {
  readonly text: string;
  /** Width of the column, in characters of the default font. */
  readonly width: number;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The highest row that Excel allows, in points. */
const MAX_HEIGHT = 409;

/** White space above and below the text, in points. */
const PADDING = 4;

/** Line spacing of the default font, as a multiple of its size. */
const LINE_SPACING = 1.26;

/** Widths of a column are counted in digits of the default font at this size. */
const DEFAULT_SIZE = 11;

/** Fonts of other systems draw wider than the one the widths were taken from. */
const CAUTION = 1.05;

const BOLD_FACTOR = 1.06;

/**
 * Height in points that lets every text of a row be seen whole: Excel fits rows to wrapped text when somebody types,
 * not when it opens a file. An estimate, on the generous side; at most what Excel allows.
 *
 * @param minimum in points
 */
export function planRowHeight(texts: readonly WrappedText[], minimum: number): number {
  const heights = texts.map((cell) => countLines(cell) * cell.size * LINE_SPACING + PADDING);
  return Math.min(MAX_HEIGHT, Math.ceil(Math.max(minimum, ...heights)));
}

/** Number of lines that a text takes, at least 1: words are kept whole unless one is wider than the column. */
export function countLines({ text, width, size, bold }: WrappedText): number {
  const scale = (size / DEFAULT_SIZE) * CAUTION * (bold ? BOLD_FACTOR : 1);
  return text
    .split(/\r\n|\r|\n/)
    .map((paragraph) => countParagraphLines(paragraph, Math.max(1, width) / scale))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Width of a text in digits of the same font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += knownWidth(character);
  return width;
}

/** A report holds many texts and few distinct characters. */
const KNOWN_WIDTHS = new Map<string, number>();

function knownWidth(character: string): number {
  const known = KNOWN_WIDTHS.get(character);
  if (known !== undefined) return known;
  const width = characterWidth(character.normalize('NFD').charAt(0), character);
  KNOWN_WIDTHS.set(character, width);
  return width;
}

function countParagraphLines(paragraph: string, room: number): number {
  const space = knownWidth(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/)) {
    const width = textWidth(word);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    if (used > room) {
      const broken = Math.ceil(used / room) - 1;
      lines += broken;
      used -= broken * room;
    }
  }
  return lines;
}

/** Digits are 1; the wider of two common fonts. An accent takes no room. */
function characterWidth(letter: string, character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[ \u00a0\u202f.,:;!|'’ijlI()[\]]/u.test(letter)) return 0.52;
  if (/[frt"/\\-]/u.test(letter)) return 0.68;
  if (/[ckszvxy]/u.test(letter)) return 0.9;
  if (/[mwMW@%—…&]/u.test(letter)) return 1.65;
  if (/\p{Lu}/u.test(letter)) return 1.2;
  return (character.codePointAt(0) ?? 0) < FIRST_WIDE ? 1.02 : 2;
}

/** From here on scripts take twice the room. */
const FIRST_WIDE = 0x2e80;
