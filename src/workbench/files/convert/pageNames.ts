/** Numbers of papers in a file. */
export const PAPERS: readonly (readonly [office: string, file: number])[] = [
  ['Letter', 1],
  ['Tabloid', 3],
  ['Legal', 5],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
];

/** Margins in points, as the model has them when nobody set them: Excel's normal ones. */
export const MARGINS: Readonly<Record<string, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export const HEADER_PREFIX = 'pageLayout/headersFooters';
