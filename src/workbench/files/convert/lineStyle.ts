/** A line as Office.js names it, and as a file does. `Dot` of medium weight has no name of its own in a file. */
const LINES = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
] as const;

export type FileLine = (typeof LINES)[number][2];

/** Null for a line that no version of the format knows. */
export function lineOf(file: string): { readonly style: string; readonly weight: string } | null {
  const line = LINES.find(([, , name]) => name === file);
  return line === undefined ? null : { style: line[0], weight: line[1] };
}

/** The line of that style whose weight is the same, else the first of that style; null for none. */
export function fileLineOf(style: string, weight: string): FileLine | null {
  const ofStyle = LINES.filter(([name]) => name === style);
  return (ofStyle.find(([, own]) => own === weight) ?? ofStyle[0])?.[2] ?? null;
}
