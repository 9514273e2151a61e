import { contentText } from '../read/cellText';
import type { TagScanner } from '../xml/tagScanner';
import { eachChild } from './eachChild';

/** How a cell shows a number, as far as reading it depends on it. */
export interface OdsFormat {
  readonly kind: 'number' | 'percentage' | 'boolean' | 'date' | 'time' | 'duration';
  /** What is shown may be anything: words of the format's own, a scale of thousands, a section for some numbers. */
  readonly free: boolean;
}

/** A number as it is, which is what a cell without format shows. */
export const PLAIN: OdsFormat = { kind: 'number', free: false };

const KINDS: ReadonlyMap<string, OdsFormat['kind']> = new Map([
  ['number-style', 'number'],
  ['currency-style', 'number'],
  ['text-style', 'number'],
  ['percentage-style', 'percentage'],
  ['boolean-style', 'boolean'],
  ['date-style', 'date'],
  ['time-style', 'time'],
]);

/** A cell style, by the names that it gives. */
interface CellStyle {
  readonly format: string | undefined;
  readonly parent: string | undefined;
}

/** The styles of a document: those of `styles.xml`, then those that `content.xml` adds. */
export class OdsStyles {
  private readonly formats = new Map<string, OdsFormat>();
  private readonly cells = new Map<string, CellStyle>();
  private readonly resolved = new Map<string, OdsFormat>();
  /** Of the table styles that hide their sheet. */
  private readonly hidden = new Set<string>();

  /** Whether a sheet of that style is hidden. */
  hides(style: string | undefined): boolean {
    return style !== undefined && this.hidden.has(style);
  }

  formatOf(style: string | undefined): OdsFormat {
    if (style === undefined) return PLAIN;
    const known = this.resolved.get(style);
    if (known !== undefined) return known;
    const format = this.resolve(style);
    this.resolved.set(style, format);
    return format;
  }

  /** Reads the element that the scanner stands on, where it is a style or a format of numbers; moves after it. */
  read(scanner: TagScanner): void {
    const kind = kindOf(scanner);
    if (kind !== undefined) this.readFormat(scanner, kind);
    else if (scanner.is('style')) this.readStyle(scanner);
  }

  private readStyle(scanner: TagScanner): void {
    const name = scanner.attributeText('style:name') ?? '';
    const family = scanner.attributeText('style:family');
    if (family === 'table-cell') {
      this.cells.set(name, {
        format: scanner.attributeText('style:data-style-name'),
        parent: scanner.attributeText('style:parent-style-name'),
      });
    }
    eachChild(scanner, () => {
      const hides = scanner.is('table-properties') && scanner.attributeText('table:display') === 'false';
      if (hides) this.hidden.add(name);
    });
  }

  private readFormat(scanner: TagScanner, kind: OdsFormat['kind']): void {
    const name = scanner.attributeText('style:name') ?? '';
    const overflows = scanner.attributeText('number:truncate-on-overflow') === 'false';
    let free = false;
    eachChild(scanner, () => {
      free ||= FREE.some((part) => scanner.is(part)) || (scanner.is('text') && saysSomething(scanner));
      free ||= scanner.attributeText('number:display-factor') !== undefined;
    });
    this.formats.set(name, { kind: kind === 'time' && overflows ? 'duration' : kind, free });
  }

  /** The format that a style or the first of its parents names. */
  private resolve(style: string): OdsFormat {
    const seen = new Set<string>();
    for (let name: string | undefined = style; name !== undefined && !seen.has(name);) {
      seen.add(name);
      const cell = this.cells.get(name);
      if (cell?.format !== undefined) return this.formats.get(cell.format) ?? PLAIN;
      name = cell?.parent;
    }
    return PLAIN;
  }
}

/** Parts of a format that make of a number something else than its digits. */
const FREE = ['map', 'fraction', 'embedded-text', 'text-content'] as const;

/** Whether the words of a format may be taken for those of a cell. */
function saysSomething({ bytes, end, selfClosing }: TagScanner): boolean {
  if (selfClosing) return false;
  return /[\p{L}\d]/u.test(contentText(bytes, end, Math.max(end, bytes.indexOf(0x3c, end))));
}

function kindOf(scanner: TagScanner): OdsFormat['kind'] | undefined {
  for (const [name, kind] of KINDS) if (scanner.is(name)) return kind;
  return undefined;
}
