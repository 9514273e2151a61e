const SECTIONS = ['left', 'center', 'right'] as const;
export type Section = (typeof SECTIONS)[number];

const MARKS: Readonly<Record<string, Section>> = { L: 'left', C: 'center', R: 'right' };

/** `&LGauche&CMilieu&R&P / &N` by its three places; a text before any mark stands in the middle. */
export function splitHeader(text: string): Readonly<Record<Section, string>> {
  const parts: Record<Section, string> = { left: '', center: '', right: '' };
  let section: Section = 'center';
  for (const [code] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&$/g)) {
    const mark = code.length === 2 && code.startsWith('&') ? MARKS[code.slice(1).toUpperCase()] : undefined;
    if (mark === undefined) parts[section] += code;
    else section = mark;
  }
  return parts;
}

export function joinHeader(parts: Readonly<Record<Section, string>>): string {
  return SECTIONS.map((section) =>
    parts[section] === '' ? '' : `&${section.charAt(0).toUpperCase()}${parts[section]}`,
  ).join('');
}
