import { sayHostError } from '../../src/cli/hostTrouble';
import { HostError } from '../../src/workbook/hostError';
import type { HostErrorCode, UnsupportedFeature } from '../../src/workbook/hostError';

/** Whether the detail is a place that the sentence must tell. */
const FEATURES: Readonly<Record<UnsupportedFeature, 'told' | 'not told'>> = {
  'file-format': 'told',
  'sheet-kind': 'told',
  'sheet-name': 'told',
  'sheet-content': 'told',
  'row-order': 'told',
  'shared-workbook': 'not told',
  'shared-formula': 'told',
  'array-formula': 'told',
  'data-table': 'told',
  'text-length': 'told',
  'sheet-limits': 'told',
  'merged-cells': 'told',
  'table-overlap': 'told',
  'query-table': 'told',
  'table-shape': 'told',
  'table-headers': 'told',
  'table-name': 'told',
  validation: 'told',
  'conditional-format': 'told',
  'style-count': 'not told',
  'host-function': 'told',
};

const CODES: Readonly<Record<Exclude<HostErrorCode, 'unsupported'>, true>> = {
  'not-found': true,
  'not-a-file': true,
  'not-a-workbook': true,
  truncated: true,
  password: true,
  signed: true,
  'too-large': true,
  unwritable: true,
  busy: true,
  editing: true,
  refused: true,
  gone: true,
  moved: true,
  unrestored: true,
  calculated: true,
  occupied: true,
  filtered: true,
  merged: true,
  pivot: true,
  outdated: true,
  unanswered: true,
  failed: true,
};

function said(error: HostError): string {
  return sayHostError('n.xlsx', error).replaceAll('\u202f', ' ');
}

/** Names the file, says what to do in words of people, and ends. */
function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^(?:Le fichier )?« n\.xlsx »/);
  expect(sentence).toMatch(/\p{L}{2,}ez(?:-\p{L}+)?[ ,.]/u);
  expect(sentence).toMatch(/\.$/);
  expect(sentence.replace('LibreOffice', '')).not.toMatch(
    /undefined|[a-z][A-Z]|\b\p{Ll}+-(?:formula|table|content|name|order)\b/u,
  );
}

describe('sayHostError(said, error)', () => {
  it.each(Object.keys(CODES) as HostErrorCode[])('says what to do of « %s »', (code) => {
    expectSentence(said(new HostError(code, 'xl/workbook.xml')));
  });

  it.each(Object.entries(FEATURES) as [UnsupportedFeature, string][])(
    'says where a file has « %s », and what to do',
    (feature, place) => {
      const sentence = said(HostError.unsupported(feature, "'Ma feuille'!B3"));
      expectSentence(sentence);
      expect(sentence.includes("'Ma feuille'!B3")).toBe(place === 'told');
      expect(sentence).toMatch(/ Rien n’a été écrit\.$/);
    },
  );

  it.each(['html', 'xml-2003', 'flat-ods', 'table-of-text', 'neverSeen'])(
    'says what to do of what is « %s »',
    (part) => {
      expectSentence(said(new HostError('not-a-workbook', 'n.xlsx', undefined, { part })));
    },
  );

  it('says each in its own words', () => {
    const sentences = (Object.keys(FEATURES) as UnsupportedFeature[]).map((feature) =>
      said(HostError.unsupported(feature, 'X')),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('speaks of no program in particular where another may have made the file', () => {
    for (const code of ['password', 'signed'] as const)
      expect(said(new HostError(code, 'content.xml'))).toMatch(/dans le logiciel qui l’a (?:créé|signé)/);
  });

  it.each([
    'drawing',
    'legacyDrawing',
    'hyperlinks',
    'controls',
    'sparklineGroups',
    'pivotTable',
    'table',
    'neverSeen',
  ])('says in words that a report sheet holds %s', (part) => {
    const sentence = said(HostError.unsupported('sheet-content', 'Annexe 2', { part }));
    expect(sentence).toMatch(
      /^« n\.xlsx » : la feuille « Annexe 2 » doit être remplie à nouveau, et contient d\p{L}+ [^,]+, /u,
    );
    expect(sentence).not.toMatch(new RegExp(`\\b${part}\\b`));
  });
});
