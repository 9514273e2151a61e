import type { BookState, Format, Row, SheetState } from '../../src/workbench/model/book';

/** Rows whose formats are places in a list: thousands of cells look alike, and the book has to travel. */
type PackedRow = Omit<Row, 'formats'> & { readonly formats: readonly (number | null)[] };
type PackedSheet = Omit<SheetState, 'rows'> & { readonly rows: readonly (PackedRow | null)[] };

interface PackedBook {
  readonly formats: readonly Format[];
  readonly book: Omit<BookState, 'sheets'>;
  readonly sheets: readonly PackedSheet[];
}

/** The book as JSON, for `unpackBook`. */
export function packBook({ sheets, ...book }: BookState): string {
  const places = new Map<string, number>();
  const placeOf = (format: Format): number => {
    const text = JSON.stringify(format);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packed = sheets.map((sheet) => ({
    ...sheet,
    rows: Array.from(sheet.rows, (row) =>
      row
        ? { ...row, formats: Array.from(row.formats, (format) => (format ? placeOf(format) : null)) }
        : null,
    ),
  }));
  const formats = [...places.keys()].map((text): unknown => JSON.parse(text));
  return JSON.stringify({ formats, book, sheets: packed });
}

/** @param json of `packBook` */
export function unpackBook(json: string): BookState {
  // Written by packBook, whose types say what it holds.
  const { formats, book, sheets } = JSON.parse(json) as PackedBook;
  return {
    ...book,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row === null
          ? undefined
          : { ...row, formats: row.formats.map((place) => (place === null ? undefined : formats[place])) },
      ),
    })),
  };
}
