import { tagAttribute, withAttribute } from '../xml/openTag';
import type { RowSegment } from './rowSegments';

/** The format that a row gives to its missing cells, if any. */
export function rowFormat(tag: string): number | undefined {
  if (!tag.includes('customFormat')) return undefined;
  const custom = tagAttribute(tag, 'customFormat');
  return custom === '1' || custom === 'true' ? Number(tagAttribute(tag, 's') ?? 0) : undefined;
}

/** The row's tag once its cells change: height, and `spans` wide enough for the new ones. */
export function changedTag(tag: string, { height, columns }: Pick<RowSegment, 'height' | 'columns'>): string {
  const tall = height === undefined ? tag : withHeight(tag, height);
  const [spans, min, max] = SPANS.exec(tall) ?? [];
  const first = columns[0];
  const last = columns.at(-1);
  if (spans === undefined || first === undefined || last === undefined) return tall;
  const from = Math.min(Number(min), first.column + 1);
  const to = Math.max(Number(max), last.column + 1);
  return tall.replace(spans, ` spans="${from}:${to}"`);
}

/** Between which columns, counted from 1, the cells of a row lie. */
const SPANS = /\sspans=["'](\d+):(\d+)["']/;

/** The row's tag with a height in points. */
export function withHeight(tag: string, height: number): string {
  return withAttribute(withAttribute(tag, 'ht', String(height)), 'customHeight', '1');
}

/** The element of a row whose tag closed itself, with cells. */
export function openedRow(tag: string, cells: string, prefix: string): string {
  return `${tag.replace(/\s*\/>$/, '>')}${cells}</${prefix}row>`;
}
