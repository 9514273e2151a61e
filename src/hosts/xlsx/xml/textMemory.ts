/** Places, a power of 2: enough for the levels, statuses and communes that a sheet repeats on thousands of rows. */
const PLACES = 4096;
/** Longer texts seldom repeat: they are not remembered. */
const LONGEST = 200;

/** Decodes ranges of a part, those that repeat only once: twice as fast on an ordinary sheet, and one copy in memory. */
export class TextMemory {
  private readonly starts = new Int32Array(PLACES).fill(-1);
  private readonly ends = new Int32Array(PLACES);
  private readonly texts: string[] = [];

  /** @param decode what a range of `bytes` says; the same for the same bytes */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly decode: (start: number, end: number) => string,
  ) {}

  text(start: number, end: number): string {
    if (end - start > LONGEST) return this.decode(start, end);
    const place = this.placeOf(start, end);
    const known = this.texts[place];
    if (known !== undefined && this.holds(place, start, end)) return known;
    const text = this.decode(start, end);
    this.starts[place] = start;
    this.ends[place] = end;
    this.texts[place] = text;
    return text;
  }

  /** FNV-1a, folded. */
  private placeOf(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (this.bytes[at] ?? 0), 0x01000193);
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
  }

  private holds(place: number, start: number, end: number): boolean {
    const { bytes } = this;
    const known = this.starts[place] ?? -1;
    if ((this.ends[place] ?? 0) - known !== end - start) return false;
    for (let offset = end - start - 1; offset >= 0; offset -= 1) {
      if (bytes[known + offset] !== bytes[start + offset]) return false;
    }
    return true;
  }
}
