import { LIMITS, requireWithin } from './limits';

/** A row as it is read, before it is kept or repeated. */
export interface CountedRow {
  /** Cells that hold something. */
  readonly cells: number;
  /** Cells up to the last that holds something, empty ones included: the room that the row takes. */
  readonly width: number;
  /** Of the texts of its cells, each counted in every cell that it will be written in; none where they are not repeated. */
  readonly characters?: number;
  /** Whether no cell holds more than white space. */
  readonly blank: boolean;
}

/**
 * Counts what sheets hold while they are read. A sheet is counted to its end, so that its figure can be told; once
 * there is too much, nothing more needs to be kept of it.
 */
export class CellCount {
  private cells = 0;
  private extent = 0;
  private rows = 0;
  private characters = 0;
  private sheet = '';

  openSheet(name: string): void {
    this.sheet = name;
    this.rows = 0;
  }

  /** @param times how many times the row stands in the sheet */
  addRows({ cells, width, characters = 0, blank }: CountedRow, times: number): void {
    this.cells += cells * times;
    this.extent += width * times;
    this.characters += characters * times;
    if (!blank) this.rows += times;
  }

  /** Whether the sheet will be refused. */
  get exceeded(): boolean {
    return (
      this.cells > LIMITS.cells ||
      this.extent > LIMITS.extent ||
      this.rows > LIMITS.rows ||
      this.characters > LIMITS['unpacked-bytes']
    );
  }

  /** @throws HostError `too-large` */
  closeSheet(): void {
    requireWithin('cells', this.cells, this.sheet);
    requireWithin('rows', this.rows, this.sheet);
    requireWithin('extent', this.extent, this.sheet);
    requireWithin('unpacked-bytes', this.characters, this.sheet);
  }
}
