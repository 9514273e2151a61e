import { HostError } from '../../../workbook/hostError';
import type { HighlightStyle, Style } from '../../../workbook/style';
import { styledBorder } from './borderXml';
import type { Dialect } from '../package/dialect';
import { highlightFill, solidFill } from './fillXml';
import { highlightFont, styledFont } from './fontXml';
import { canonicalText } from '../xml/canonicalText';
import { documentText, Markup } from '../xml/markup';
import type { MarkupDocument } from '../xml/markup';
import { NumberFormats } from './numberFormats';
import { ensureChild, insertInOrder, STYLES_ORDER } from '../xml/schemaOrder';

/** What Excel opens, at most. */
const MAX_CELL_FORMATS = 64_000;

const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** A styles part that gives cells no look of their own. */
export function blankStyles({ main }: Dialect): string {
  const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="1"><xf ${plain} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The styles part, to which formats are added: those that exist keep their index, and equal ones are reused. */
export class StylesPart {
  readonly #document: MarkupDocument;
  readonly #source: string;
  readonly #numberFormats: NumberFormats;
  readonly #lists = new Map<string, StyleList>();

  /** @throws HostError `truncated` */
  constructor(source: string, part: string) {
    this.#source = source;
    this.#document = Markup.parse(source, part);
    this.#numberFormats = new NumberFormats(this.#document.root);
  }

  /** The part now; undefined when nothing was added. */
  changed(): string | undefined {
    const text = documentText(this.#document);
    return text === this.#source ? undefined : text;
  }

  /**
   * Index in `cellXfs` of a cell's format completed by a style; what the style does not name stays.
   *
   * @param base index of the cell's format
   * @throws HostError `style-count`
   */
  cellFormat(base: number, style: Style): number {
    const formats = this.#list('cellXfs', 'xf');
    const format = (formats.at(base) ?? formats.at(0) ?? this.#document.root.make('xf')).clone();
    const set = (part: string, apply: string, value: number | undefined): void => {
      if (value === undefined || value === format.number(part, 0)) return;
      format.set(part, value);
      format.set(apply, true);
    };
    set('numFmtId', 'applyNumberFormat', this.#numberFormat(style));
    set('fontId', 'applyFont', this.#font(format, style));
    set('fillId', 'applyFill', this.#fill(style));
    set('borderId', 'applyBorder', this.#border(format, style));
    setAlignment(format, style);
    const index = formats.indexOf(format);
    if (index >= MAX_CELL_FORMATS) throw HostError.unsupported('style-count', String(MAX_CELL_FORMATS));
    return index;
  }

  /** Index in `dxfs` of the format that a conditional format applies. */
  highlight(style: HighlightStyle): number {
    const { root } = this.#document;
    const format = root.make('dxf');
    const font = highlightFont(root.make('font'), style);
    if (font !== undefined) format.add(font);
    if (style.fill !== undefined) format.add(highlightFill(root, style.fill));
    if (style.border !== undefined) format.add(styledBorder(root.make('border'), style.border));
    return this.#list('dxfs', 'dxf').indexOf(format);
  }

  #numberFormat({ numberFormat }: Style): number | undefined {
    return numberFormat === undefined ? undefined : this.#numberFormats.idOf(numberFormat);
  }

  #font(format: Markup, style: Style): number | undefined {
    const fonts = this.#list('fonts', 'font');
    const base = fonts.at(format.number('fontId', 0)) ?? this.#document.root.make('font');
    const font = styledFont(base, style);
    return font === undefined ? undefined : fonts.indexOf(font);
  }

  #fill({ fill }: Style): number | undefined {
    return fill === undefined
      ? undefined
      : this.#list('fills', 'fill').indexOf(solidFill(this.#document.root, fill));
  }

  #border(format: Markup, { border }: Style): number | undefined {
    if (border === undefined) return undefined;
    const borders = this.#list('borders', 'border');
    const base = borders.at(format.number('borderId', 0)) ?? this.#document.root.make('border');
    return borders.indexOf(styledBorder(base, border));
  }

  #list(list: string, item: string): StyleList {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const made = new StyleList(ensureChild(this.#document.root, list, STYLES_ORDER), item);
    this.#lists.set(list, made);
    return made;
  }
}

/** A list of the styles part, where an item is known by its index. */
class StyleList {
  readonly #items: Markup[];
  readonly #indexes = new Map<string, number>();

  constructor(
    private readonly list: Markup,
    item: string,
  ) {
    this.#items = [...list.all(item)];
    for (const [index, existing] of this.#items.entries()) {
      const text = canonicalText(existing);
      if (!this.#indexes.has(text)) this.#indexes.set(text, index);
    }
  }

  at(index: number): Markup | undefined {
    return this.#items[index];
  }

  /** Index of an equal item, added last where there is none. */
  indexOf(item: Markup): number {
    const text = canonicalText(item);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#items.push(item) - 1;
    this.#indexes.set(text, index);
    this.list.add(item);
    this.list.set('count', this.#items.length);
    return index;
  }
}

function setAlignment(format: Markup, { wrap, horizontal, vertical, indent }: Style): void {
  const values = { horizontal, vertical, wrapText: wrap, indent };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  let alignment = format.first('alignment');
  if (alignment === undefined) {
    alignment = format.make('alignment');
    insertInOrder(format, alignment, XF_ORDER);
  }
  for (const [name, value] of given) alignment.set(name, value);
  format.set('applyAlignment', true);
}
